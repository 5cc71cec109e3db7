import type { OrderedLine, OrderedSafetyNet } from "../../../domain/safety-net/order-lines.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Pathway, SafetyNet } from "../../../schema/library.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { emergencyValues } from "../../handout/emergency-values.ts";
import { LocalContacts } from "../../local/local-contacts.tsx";
import { useText } from "../../services.ts";

interface OrderedProps {
  readonly ordered: OrderedSafetyNet;
  readonly safetyNet: SafetyNet;
  readonly pathway: Pathway;
}

function Lines({ lines }: { lines: readonly OrderedLine[] }) {
  const text = useText();
  return (
    <ul class="net-lines">
      {lines.map(({ id }) => (
        <li key={id}>{text(textKeys.safetyNetLine(id))}</li>
      ))}
    </ul>
  );
}

/** Two lists under their own lead: at once, and within days. An empty one is left out. */
function Both({ of, safetyNet, pathway }: OrderedProps & { of: OrderedSafetyNet["first"] }) {
  const text = useText();
  const { leads } = safetyNet;
  return (
    <>
      {of.immediate.length > 0 && (
        <>
          <h3>{text(textKeys.safetyNetLine(leads.immediate), emergencyValues(pathway, text))}</h3>
          <Lines lines={of.immediate} />
        </>
      )}
      {of.soon.length > 0 && (
        <>
          <h3>{text(textKeys.safetyNetLine(leads.soon))}</h3>
          <Lines lines={of.soon} />
        </>
      )}
    </>
  );
}

/** What to say first to this person, with the reason; the rest below, which is given in writing. */
export function OrderedLines(props: OrderedProps) {
  const text = useText();
  const { first, rest, isSpecific } = props.ordered;
  const because = [...first.immediate, ...first.soon].flatMap((line) => line.because);
  return (
    <>
      <p class="quiet">
        {text(isSpecific ? "screens:safety-net.firstSpecific" : "screens:safety-net.firstEveryone")}
      </p>
      {because.length > 0 && (
        <p class="quiet">
          {text("screens:safety-net.because", {
            findings: [...new Set(because)].map((id) => text(textKeys.findingName(id))).join("; "),
          })}
        </p>
      )}
      <Both {...props} of={first} />
      <Disclosure summary={text("screens:safety-net.rest")}>
        <Both {...props} of={rest} />
      </Disclosure>
    </>
  );
}

/** Every line, for paper: nothing is left out of what is given in writing. */
export function AllLines({ ordered, safetyNet, pathway }: OrderedProps) {
  const text = useText();
  const { first, rest } = ordered;
  const all = {
    immediate: [...first.immediate, ...rest.immediate],
    soon: [...first.soon, ...rest.soon],
  };
  const { leads } = safetyNet;
  return (
    <>
      <section class="sheet-emergency">
        <h3>{text(textKeys.safetyNetLine(leads.immediate), emergencyValues(pathway, text))}</h3>
        <Lines lines={all.immediate} />
        <p>
          <strong>{text(textKeys.safetyNetLine("no-driving"))}</strong>
        </p>
      </section>
      <section>
        <h3>{text(textKeys.safetyNetLine(leads.soon))}</h3>
        <Lines lines={all.soon} />
      </section>
      <LocalContacts forPatient />
    </>
  );
}
