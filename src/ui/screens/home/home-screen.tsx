import { useState } from "preact/hooks";
import { localeOf } from "../../../i18n/locale.ts";
import { hasBegun } from "../../../state/new-consultation.ts";
import { Notice } from "../../components/notice.tsx";
import { LazyScreen } from "../../lazy-screen.tsx";
import { go } from "../../navigation.ts";
import { hrefOf } from "../../routes.ts";
import { screenChunks } from "../../screen-chunks.ts";
import { useChanges, useCurrent, useServices } from "../../services.ts";

const nothing = {};

function whenText(language: string, at: number): string {
  return new Intl.DateTimeFormat(localeOf(language), { hour: "numeric", minute: "2-digit" }).format(
    at,
  );
}

/** The door to the consultation, and what was left unfinished. */
export function HomeScreen() {
  const { texts, keeper, pack, preferences } = useServices();
  const { text, language } = texts;
  const { consultation } = useCurrent();
  const [isTaken, setTaken] = useState(false);
  useChanges(keeper.subscribe);
  const { offered, unreadable } = keeper;
  const [asks] = useState(preferences.get().role === null);

  const resume = async (): Promise<void> => {
    if (await keeper.resume()) go({ screen: "check", group: null });
    else setTaken(true);
  };

  return (
    <div class="home">
      <h1>{text("ui:home.title")}</h1>
      <p class="lead">{text("ui:home.lead")}</p>
      <div class="doors">
        <a class="door door-main" href={hrefOf({ screen: "check", group: null })}>
          <strong>
            {text(hasBegun(consultation) ? "ui:home.resumeHere" : "ui:home.inTheRoom")}
          </strong>
          <span>
            {hasBegun(consultation)
              ? text("ui:home.resumeHereWhat", { when: whenText(language, consultation.changedAt) })
              : text("ui:home.inTheRoomWhat")}
          </span>
        </a>
        {offered !== null && (
          <div class="door door-resume">
            <p>{text("ui:home.resumeWhat", { when: whenText(language, offered.changedAt) })}</p>
            <div class="row">
              <button type="button" class="button" onClick={resume}>
                {text("ui:home.resume")}
              </button>
              <button type="button" class="link" onClick={() => keeper.discard([offered.id])}>
                {text("ui:home.discard")}
              </button>
            </div>
          </div>
        )}
        <a class="door" href={hrefOf({ screen: "rehearse", part: null })}>
          <strong>{text("ui:menu.rehearse")}</strong>
          <span>{text("ui:home.rehearse")}</span>
        </a>
      </div>
      {isTaken && (
        <Notice tone="care" live>
          {text("ui:home.taken")}
        </Notice>
      )}
      {unreadable.length > 0 && (
        <Notice tone="care" live>
          {text("ui:home.unreadable")}{" "}
          <button type="button" class="link" onClick={() => keeper.discard(unreadable)}>
            {text("ui:home.unreadableRemove")}
          </button>
        </Notice>
      )}
      <p class="quiet">{text("ui:home.promise")}</p>
      <p class="quiet">{text("ui:home.purpose")}</p>
      {!pack.info.signedOff && <p class="quiet">{text("ui:home.unsigned")}</p>}
      <nav class="home-links">
        <a href={hrefOf({ screen: "report" })}>{text("ui:menu.report")}</a>
        <a href={hrefOf({ screen: "handouts", part: null })}>{text("ui:menu.handouts")}</a>
        <a href={hrefOf({ screen: "library" })}>{text("ui:menu.library")}</a>
        <a href={hrefOf({ screen: "settings" })}>{text("ui:menu.settings")}</a>
        <a href={hrefOf({ screen: "about", part: null })}>{text("ui:menu.about")}</a>
      </nav>
      {asks && <LazyScreen load={screenChunks.askOnce} with={nothing} />}
    </div>
  );
}
