import type { ComponentChildren } from "preact";
import { useCallback, useMemo } from "preact/hooks";
import { englishOf, isEnglish } from "../../i18n/english-of.ts";
import { openTexts, type Texts } from "../../i18n/texts.ts";
import { loadWords } from "../../i18n/word-files.ts";
import { LazyPart } from "../lazy-part.tsx";
import { ServicesContext, usePreferences, useServices } from "../services.ts";

const words = ["screens"] as const;

function WithTexts({ texts, children }: { texts: Texts; children: ComponentChildren }) {
  const services = useServices();
  const inEnglish = useMemo(() => ({ ...services, texts }), [services, texts]);
  return (
    <div lang={texts.language} dir="ltr">
      <ServicesContext.Provider value={inEnglish}>{children}</ServicesContext.Provider>
    </div>
  );
}

/** What is there in English alone: said in the clinician’s language, then shown in English. */
export function InEnglish({ children }: { children: ComponentChildren }) {
  const { text, language } = useServices().texts;
  const { jurisdiction } = usePreferences();
  const load = useCallback(() => openTexts(englishOf[jurisdiction], loadWords), [jurisdiction]);
  if (isEnglish(language)) return <>{children}</>;
  return (
    <LazyPart words={words} load={load}>
      {(texts) => (
        <>
          <p class="quiet">{text("screens:language.englishOnly")}</p>
          <WithTexts texts={texts}>{children}</WithTexts>
        </>
      )}
    </LazyPart>
  );
}
