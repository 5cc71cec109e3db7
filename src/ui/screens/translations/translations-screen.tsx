import { useCallback, useState } from "preact/hooks";
import { languageName } from "../../../i18n/language-name.ts";
import type { LanguageStates } from "../../../schema/languages.ts";
import { type PatientPart, patientParts } from "../../../schema/words/patient-parts.ts";
import type { CommentStore } from "../../../state/translation-comments.ts";
import { loadLanguageStates } from "../../companion.ts";
import { Notice } from "../../components/notice.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { LazyPart } from "../../lazy-part.tsx";
import { useServices } from "../../services.ts";
import { ExportComments } from "./export-comments.tsx";
import { loadSideBySide } from "./load-side-by-side.ts";
import { PairList } from "./pair-list.tsx";
import "./translations.css";

const words = ["screens"] as const;

interface Ready {
  readonly states: LanguageStates;
  readonly comments: CommentStore;
}

function Pairs(props: { language: string; part: PatientPart; comments: CommentStore }) {
  const { language, part, comments } = props;
  const load = useCallback(() => loadSideBySide(language, part), [language, part]);
  return (
    <LazyPart key={`${language} ${part}`} words={words} load={load}>
      {(pairs) => (
        <>
          <ExportComments pairs={pairs} language={language} part={part} comments={comments} />
          <PairList pairs={pairs} language={language} comments={comments} />
        </>
      )}
    </LazyPart>
  );
}

function SideBySide({ states, comments }: Ready) {
  const { text, language: mine } = useServices().texts;
  const languages = Object.keys(states);
  const [language, setLanguage] = useState(languages[0] ?? "");
  const [part, setPart] = useState<PatientPart>("emergency");
  const state = states[language]?.[part];
  if (languages.length === 0) return <p>{text("screens:translations.nothing")}</p>;
  return (
    <>
      <div class="row">
        <SelectField
          label={text("screens:translations.language")}
          options={languages.map((value) => ({ value, label: languageName(value, mine) }))}
          value={language}
          onChoose={setLanguage}
        />
        <SelectField
          label={text("screens:translations.part")}
          options={patientParts.map((value) => ({
            value,
            label: text(`screens:translations.parts.${value}`),
          }))}
          value={part}
          onChoose={setPart}
        />
      </div>
      {!comments.isKept && <Notice tone="care">{text("screens:translations.notKept")}</Notice>}
      {state === undefined ? (
        <p>{text("screens:translations.noPart")}</p>
      ) : (
        <Pairs language={language} part={part} comments={comments} />
      )}
    </>
  );
}

/** For speakers and clinicians who check a translation: side by side, with comments to hand on. */
export function TranslationsScreen() {
  const { texts, comments } = useServices();
  const { text } = texts;
  const load = useCallback(
    async (): Promise<Ready> => ({
      states: await loadLanguageStates(),
      comments: await comments(),
    }),
    [comments],
  );
  return (
    <div class="translations">
      <h1>{text("screens:translations.title")}</h1>
      <p>{text("screens:translations.lead")}</p>
      <LazyPart words={words} load={load}>
        {(ready) => <SideBySide {...ready} />}
      </LazyPart>
    </div>
  );
}
