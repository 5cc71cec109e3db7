import { useEffect, useRef, useState } from "preact/hooks";
import { newPack } from "../../../domain/local/edit-pack.ts";
import type { LocalStore } from "../../../state/local-store.ts";
import { dateAfter, longDate } from "../../dates.ts";
import { LazyPart } from "../../lazy-part.tsx";
import { useStoreChanges } from "../../local/use-local-pack.ts";
import { usePreferences, useServices, useText } from "../../services.ts";
import { AboutPart } from "./about-part.tsx";
import { AdditionsPart } from "./additions-part.tsx";
import { ContactsPart } from "./contacts-part.tsx";
import { DestinationsPart } from "./destinations-part.tsx";
import { ExportPart } from "./export-part.tsx";
import { FormsPart } from "./forms-part.tsx";
import { ImportPart } from "./import-part.tsx";
import { LocalNotices } from "./local-notices.tsx";
import { RemovePart } from "./remove-part.tsx";
import { usePackEditor } from "./use-pack-editor.ts";
import "./local-screen.css";

const words = ["rules", "pathways", "faults"] as const;

function LocalPage({ store }: { store: LocalStore }) {
  const { texts, now } = useServices();
  const { text, language } = texts;
  const { jurisdiction } = usePreferences();
  useStoreChanges(store);
  const editor = usePackEditor(store);
  const pack = store.get();
  const [isRemoved, setRemoved] = useState(false);
  const gone = useRef<HTMLParagraphElement>(null);
  const isGone = isRemoved && pack === null;
  useEffect(() => {
    if (isGone) gone.current?.focus();
  }, [isGone]);
  const today = dateAfter(now(), 0);
  return (
    <>
      <LocalNotices store={store} />
      {pack === null ? (
        <p>{text("screens:local.none")}</p>
      ) : (
        <p>
          {text("screens:local.held", {
            name: pack.name,
            place: text(`ui:place.${pack.jurisdiction}`),
            updatedOn: longDate(pack.updatedOn, language),
            reviewBy: longDate(pack.reviewBy, language),
          })}
        </p>
      )}
      {pack === null && (
        <button
          type="button"
          class="button"
          onClick={() => store.set(newPack(text("screens:local.startName"), jurisdiction, today))}
        >
          {text("screens:local.start")}
        </button>
      )}
      <section class="local-edit">
        <h2>{text("screens:local.file.title")}</h2>
        <ImportPart store={store} />
        {pack !== null && <ExportPart pack={pack} />}
        {(pack !== null || store.setAside !== null) && (
          <RemovePart store={store} onDone={() => setRemoved(true)} />
        )}
        <p ref={gone} role="status" tabIndex={-1} class="quiet">
          {isGone && text("screens:local.file.removed")}
        </p>
      </section>
      {pack !== null && (
        <div key={editor.epoch} class="local-parts">
          <AboutPart pack={pack} editor={editor} />
          <ContactsPart pack={pack} editor={editor} />
          <FormsPart pack={pack} editor={editor} />
          <DestinationsPart pack={pack} editor={editor} />
          <AdditionsPart pack={pack} editor={editor} />
        </div>
      )}
    </>
  );
}

/** Shows, takes in, edits and gives out the local pathway pack of this device. */
export function LocalScreen() {
  const { local } = useServices();
  const text = useText();
  return (
    <div class="local">
      <h1>{text("screens:local.title")}</h1>
      <p>{text("screens:local.what")}</p>
      <p class="quiet">{text("screens:local.noPatient")}</p>
      <LazyPart words={words} load={local}>
        {(store) => <LocalPage store={store} />}
      </LazyPart>
    </div>
  );
}
