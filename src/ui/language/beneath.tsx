import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { directionOf } from "../../i18n/direction.ts";
import type { TextKey, TextValues } from "../../i18n/keys.ts";
import type { Texts } from "../../i18n/texts.ts";
import { useText } from "../services.ts";
import "./language.css";

/** The clinician’s words, where they stand beneath the patient’s. */
export const BeneathContext = createContext<Texts | null>(null);

interface LineProps {
  readonly of: TextKey;
  readonly values?: TextValues;
}

/** A line in the clinician’s language, beneath one in the patient’s. */
export function InMine({ texts, of, values }: LineProps & { readonly texts: Texts }) {
  const { language } = texts;
  return (
    <span class="beneath" lang={language} dir={directionOf(language)}>
      {texts.text(of, values)}
    </span>
  );
}

/** A line for the patient, and beneath it, where wanted, the same in the clinician’s language. */
export function Line(line: LineProps) {
  const text = useText();
  const beneath = useContext(BeneathContext);
  return (
    <>
      {text(line.of, line.values)}
      {beneath !== null && <InMine texts={beneath} {...line} />}
    </>
  );
}
