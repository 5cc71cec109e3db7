import { Disclosure } from "../../../components/disclosure.tsx";
import { SaveFile } from "../../../files/save-file.tsx";
import { useText } from "../../../services.ts";

const lines = [
  "parts",
  "traits",
  "nodes",
  "facts",
  "safety",
  "endings",
  "sources",
  "version",
  "more",
] as const;

/** What a scenario file is, in short, and one to begin from. */
export function FormatHelp({ example }: { example: string }) {
  const text = useText();
  return (
    <>
      <Disclosure summary={text("rehearse:own.format")}>
        <ul class="lines">
          {lines.map((line) => (
            <li key={line}>{text(`rehearse:own.help.${line}`)}</li>
          ))}
        </ul>
      </Disclosure>
      <p>{text("rehearse:own.exampleWhat")}</p>
      <SaveFile
        label={text("rehearse:own.example")}
        name="example-patient.json"
        content={() => example}
      />
    </>
  );
}
