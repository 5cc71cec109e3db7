import { Disclosure } from "../../components/disclosure.tsx";
import { useText } from "../../services.ts";
import { WayBack } from "./way-back.tsx";

interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

declare const __LICENCES__: readonly Licence[];

/** Every package whose code is in the app, with the whole text of its licence. */
export function LicencesPart() {
  const text = useText();
  const licences = __LICENCES__;
  return (
    <>
      <h1>{text("about:licences.title")}</h1>
      <p>{text("about:licences.own")}</p>
      <p>{text("about:licences.others", { count: licences.length })}</p>
      {licences.map(({ name, version, licence, text: whole }) => (
        <Disclosure key={name} summary={text("about:licences.package", { name, version, licence })}>
          <pre class="licence" dir="ltr" lang="en">
            {whole}
          </pre>
        </Disclosure>
      ))}
      <WayBack />
    </>
  );
}
