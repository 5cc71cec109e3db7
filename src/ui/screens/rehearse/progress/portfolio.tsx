import { useState } from "preact/hooks";
import type { Finished } from "../../../../domain/rehearsal/progress.ts";
import { Notice } from "../../../components/notice.tsx";
import { RadioList } from "../../../components/radio-list.tsx";
import { CopyOut } from "../../../copy-out.tsx";
import { useServices } from "../../../services.ts";
import type { Practice } from "../practice-part.tsx";
import { portfolioText } from "./portfolio-text.ts";

type About = "last" | "all";

interface PortfolioProps {
  readonly practice: Practice;
  /** Oldest first, and not empty. */
  readonly finished: readonly Finished[];
}

/** A reflection composed from the rehearsals; changed here, copied, and kept nowhere. */
export function Portfolio({ practice, finished }: PortfolioProps) {
  const { texts } = useServices();
  const { text, language } = texts;
  const [about, setAbout] = useState<About>("last");
  const [drafts, setDrafts] = useState<Partial<Record<About, string>>>({});
  const { state, patients } = practice;
  const composed = portfolioText(about === "last" ? finished.slice(-1) : finished, {
    runs: state.runs,
    patients,
    text,
    language,
  });
  const draft = drafts[about];
  const without = (which: About) => setDrafts({ ...drafts, [which]: undefined });
  return (
    <section class="progress-part" aria-labelledby="progress-portfolio">
      <h2 id="progress-portfolio">{text("rehearse:progress.portfolio.title")}</h2>
      <p>{text("rehearse:progress.portfolio.what")}</p>
      <Notice tone="care">{text("rehearse:progress.portfolio.noPatient")}</Notice>
      <RadioList
        name="portfolio"
        legend={text("rehearse:progress.portfolio.about")}
        options={[
          { value: "last", label: text("rehearse:progress.portfolio.last") },
          {
            value: "all",
            label: text("rehearse:progress.portfolio.all", { count: finished.length }),
          },
        ]}
        chosen={about}
        onChoose={setAbout}
      />
      <CopyOut
        key={about}
        label={text("rehearse:progress.portfolio.label")}
        text={draft ?? composed}
        rows={14}
        copy={text("rehearse:progress.portfolio.copy")}
        onEdit={(words) => setDrafts({ ...drafts, [about]: words })}
      />
      {draft !== undefined && (
        <button type="button" class="link" onClick={() => without(about)}>
          {text("rehearse:progress.portfolio.again")}
        </button>
      )}
    </section>
  );
}
