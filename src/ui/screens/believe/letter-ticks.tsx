import { isDenied, plainParts, scanBar } from "../../../domain/letter/letter-parts.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { LetterContent } from "../../../schema/believe.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { ToggleList } from "../../components/toggle-list.tsx";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useDispatch, useText } from "../../services.ts";

function item(id: string) {
  return textKeys.believe(`letter.patient.item.${id}`);
}

/** What was ticked and is not said, for Check holds another answer. */
function Denied({ letter }: { letter: LetterContent }) {
  const text = useText();
  const { consultation, decision } = useCurrent();
  const denied = letter.found.filter(
    ({ id, deniedBy }) => consultation.letterTicks.includes(id) && isDenied(deniedBy, decision),
  );
  if (denied.length === 0) return null;
  return (
    <div role="status">
      <p>{text("screens:believe.denied")}</p>
      <ul>
        {denied.map(({ id }) => (
          <li key={id}>{text(item(id))}</li>
        ))}
      </ul>
      <a class="link" href={hrefOf({ screen: "check", group: "G2" })}>
        {text("screens:believe.toCheck")}
      </a>
    </div>
  );
}

/** The sentence that no scan is needed, where the decision allows it; else why it is left out. */
function NoScan({ id }: { id: string }) {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation, decision } = useCurrent();
  const bar = scanBar(consultation, decision);
  if (bar !== null)
    return (
      <p role="status">
        {text("screens:believe.noScanOut")} {text(`screens:believe.bar.${bar}`)}
      </p>
    );
  return (
    <ToggleList
      items={[{ id, label: text("screens:believe.noScan") }]}
      chosen={consultation.letterTicks}
      onToggle={(chosen) => dispatch({ type: "toggled", list: "letterTicks", id: chosen })}
    />
  );
}

/** Everything a letter can say, by part: only what is ticked is in it. */
export function LetterTicks({ letter }: { letter: LetterContent }) {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  const parts = { ...letter, found: letter.found.map(({ id }) => id) };
  return (
    <div class="letter-ticks">
      {(["found", ...plainParts] as const).map((part) => {
        const count = parts[part].filter((id) => consultation.letterTicks.includes(id)).length;
        const name = text(`screens:believe.part.${part}`);
        return (
          <Disclosure
            key={part}
            summary={count === 0 ? name : text("screens:believe.partCount", { part: name, count })}
          >
            <ToggleList
              items={parts[part].map((id) => ({ id, label: text(item(id)) }))}
              chosen={consultation.letterTicks}
              onToggle={(id) => dispatch({ type: "toggled", list: "letterTicks", id })}
            />
          </Disclosure>
        );
      })}
      <Denied letter={letter} />
      <NoScan id={letter.noScan} />
    </div>
  );
}
