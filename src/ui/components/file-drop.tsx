import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

interface FileDropProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly onFiles: (files: ArrayLike<File>) => Promise<void>;
  /** What came of it; announced when it changes. */
  readonly children: ComponentChildren;
}

/** A place to choose a JSON file or to drop it on. */
export function FileDrop({ id, label, hint, onFiles, children }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  // A file dropped beside the frame would otherwise be opened by the browser in place of the app.
  useEffect(() => {
    const stay = (event: Event): void => event.preventDefault();
    for (const name of ["dragover", "drop"]) window.addEventListener(name, stay);
    return () => {
      for (const name of ["dragover", "drop"]) window.removeEventListener(name, stay);
    };
  }, []);
  return (
    <fieldset
      class={isOver ? "drop drop-over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void onFiles(event.dataTransfer?.files ?? []);
      }}
    >
      <label class="stacked" for={id}>
        {label}
      </label>
      <p id={`${id}-hint`} class="quiet">
        {hint}
      </p>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-hint`}
        onChange={async ({ currentTarget }) => {
          await onFiles(currentTarget.files ?? []);
          // So that the same file, put right, can be chosen again.
          currentTarget.value = "";
        }}
      />
      <div role="status">{children}</div>
    </fieldset>
  );
}
