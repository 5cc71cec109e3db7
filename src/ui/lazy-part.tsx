import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { WordFile } from "../i18n/keys.ts";
import { useServices } from "./services.ts";

interface LazyPartProps<T> {
  readonly words: readonly WordFile[];
  /** Must be a stable function: a new one loads again. */
  readonly load: () => Promise<T>;
  readonly children: (value: T) => ComponentChildren;
}

type Loading<T> = { state: "loading" } | { state: "failed" } | { state: "ready"; value: T };

/** Shows its children once their words and content are here; says so when they cannot be had. */
export function LazyPart<T>({ words, load, children }: LazyPartProps<T>) {
  const { texts } = useServices();
  const [part, setPart] = useState<Loading<T>>({ state: "loading" });
  const [attempt, setAttempt] = useState(0);
  const wanted = words.join(" ");

  // `wanted` stands for `words`, `attempt` asks again
  useEffect(() => {
    let isCurrent = true;
    Promise.all([load(), texts.load(words)]).then(
      ([value]) => isCurrent && setPart({ state: "ready", value }),
      () => isCurrent && setPart({ state: "failed" }),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, texts, wanted, attempt]);

  if (part.state === "ready") return <>{children(part.value)}</>;
  if (part.state === "loading") return <p class="quiet">{texts.text("ui:app.loading")}</p>;
  return (
    <div class="notice notice-care" role="alert">
      <p>
        <strong>{texts.text("ui:app.loadFailed")}</strong> {texts.text("ui:app.loadFailedWhat")}
      </p>
      <button type="button" class="button" onClick={() => setAttempt(attempt + 1)}>
        {texts.text("ui:app.tryAgain")}
      </button>
    </div>
  );
}
