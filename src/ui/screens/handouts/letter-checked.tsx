import type { LetterFindings } from "../../../domain/handouts/letter-findings.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import { useText } from "../../services.ts";

interface CheckedProps {
  readonly findings: LetterFindings;
  /** Some questions were not asked, and what happens next does not say so. */
  readonly isPart: boolean;
}

/** What was recorded, and nothing else: present, absent and not known stay apart. */
export function LetterChecked({ findings, isPart }: CheckedProps) {
  const text = useText();
  const { groups, absent, present, unknown } = findings;
  const list = (lead: string, kind: "group" | "finding", ids: readonly string[]) =>
    ids.length > 0 && (
      <>
        <p>{text(textKeys.handout(`letter.${lead}`))}</p>
        <ul>
          {ids.map((id) => (
            <li key={id}>{text(textKeys.handout(`letter.${kind}.${id}`))}</li>
          ))}
        </ul>
      </>
    );
  return (
    <section>
      <h2>{text(textKeys.handout("letter.checkedTitle"))}</h2>
      {list("present", "finding", present)}
      {list("unknown", "finding", unknown)}
      {list("checked", "group", groups)}
      {list("absent", "finding", absent)}
      <p>
        {isPart && `${text(textKeys.handout("letter.notAll"))} `}
        {text(textKeys.handout("letter.limits"))}
      </p>
    </section>
  );
}
