import { Notice } from "../../components/notice.tsx";
import { InEnglish } from "../../language/in-english.tsx";
import { hrefOf } from "../../routes.ts";
import { useText } from "../../services.ts";
import { ClinicScreen } from "./clinic/clinic-screen.tsx";
import { DebriefScreen } from "./debrief/debrief-screen.tsx";
import { OwnScreen } from "./own/own-screen.tsx";
import { PairMode } from "./pair/pair-mode.tsx";
import { Play } from "./play.tsx";
import { type Practice, PracticePart } from "./practice-part.tsx";
import { ProgressScreen } from "./progress/progress-screen.tsx";
import { RehearseHome } from "./rehearse-home.tsx";
import "./rehearse.css";

/** The part of Rehearse that an address names: `play/<run>`, `progress` and so on. */
function Part({ practice, part }: { practice: Practice; part: string }) {
  const text = useText();
  const [what, id] = part.split("/");
  if (what === "debrief") return <DebriefScreen practice={practice} id={id ?? ""} />;
  if (what === "clinic") return <ClinicScreen practice={practice} id={id} />;
  const patient = practice.patients.find(({ scenario }) => scenario.id === id);
  if (what === "pair" && patient) return <PairMode practice={practice} file={patient} />;
  if (what === "progress") return <ProgressScreen practice={practice} />;
  if (what === "own") return <OwnScreen practice={practice} />;
  const run = practice.state.runs.find((one) => one.id === id);
  const file = practice.patients.find(({ scenario }) => scenario.id === run?.scenario);
  if (what === "play" && run && file) return <Play practice={practice} run={run} file={file} />;
  return <h1>{text("rehearse:notHere")}</h1>;
}

/** Says where one is; below what fetches its words. */
function Sign() {
  const text = useText();
  return (
    <p class="rehearse-sign">
      <strong>{text("rehearse:sign")}</strong> {text("rehearse:signWhat")}
    </p>
  );
}

/** Patients to practise on: apart from every consultation, and said to be so at the top. */
export function RehearseScreen({ part }: { part: string | null }) {
  return (
    <InEnglish>
      <Rehearse part={part} />
    </InEnglish>
  );
}

function Rehearse({ part }: { part: string | null }) {
  const text = useText();
  return (
    <div class="rehearse">
      <PracticePart>
        {(practice) => (
          <>
            <Sign />
            {!practice.state.isKept && <Notice tone="care">{text("rehearse:notKept")}</Notice>}
            {practice.state.unreadable > 0 && (
              <Notice tone="care">
                {text("rehearse:unreadable", { count: practice.state.unreadable })}
              </Notice>
            )}
            {part === null ? (
              <RehearseHome practice={practice} />
            ) : (
              <>
                <p class="no-print">
                  <a class="link" href={hrefOf({ screen: "rehearse", part: null })}>
                    {text("rehearse:all")}
                  </a>
                </p>
                <Part practice={practice} part={part} />
              </>
            )}
          </>
        )}
      </PracticePart>
    </div>
  );
}
