import type { Asked, Kept } from "../../../state/trace.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { Notice } from "../../components/notice.tsx";
import { useText } from "../../services.ts";

function Addresses({ of }: { of: readonly string[] }) {
  return (
    <ol class="addresses" dir="ltr">
      {of.map((address, at) => (
        <li key={at}>{address}</li>
      ))}
    </ol>
  );
}

/** Every request of this page, and where it went. */
export function AskedPart({ asked, kept }: { asked: Asked; kept: Kept }) {
  const text = useText();
  const { files, home, isCut } = asked;
  const ours = files.filter(({ isOurs }) => isOurs);
  const elsewhere = files.filter(({ isOurs }) => !isOurs);
  const byWorker = files.filter((file) => file.byWorker).length;
  const foreign = kept.things
    .filter(({ kind }) => kind === "app")
    .reduce((sum, one) => sum + one.foreign, 0);
  return (
    <section aria-labelledby="proof-asked">
      <h2 id="proof-asked">{text("screens:proof.asked.title")}</h2>
      {elsewhere.length === 0 ? (
        <p>
          <strong>{text("screens:proof.asked.allOurs", { count: ours.length })}</strong>
        </p>
      ) : (
        <Notice tone="urgent">
          <p>
            <strong>{text("screens:proof.asked.elsewhere", { count: elsewhere.length })}</strong>
          </p>
          <Addresses of={elsewhere.map(({ address }) => address)} />
        </Notice>
      )}
      <p>
        <bdi class="home-address">{home}</bdi>
      </p>
      {isCut && <Notice tone="care">{text("screens:proof.asked.cut")}</Notice>}
      {kept.hasWorker && (
        <p>
          {text("screens:proof.asked.byWorker", { count: byWorker })}{" "}
          {text(
            foreign === 0 ? "screens:proof.asked.worker" : "screens:proof.asked.workerElsewhere",
          )}
        </p>
      )}
      <p>{text("screens:proof.asked.policy")}</p>
      <Disclosure summary={text("screens:proof.asked.list", { count: ours.length })}>
        <Addresses of={ours.map(({ address }) => address || "index.html")} />
      </Disclosure>
      <p class="quiet">{text("screens:proof.asked.check")}</p>
    </section>
  );
}
