import type { YesNo } from "../../../schema/answers.ts";

const answers: Readonly<Record<string, YesNo>> = { y: "yes", n: "no", u: "unknown" };

function rowsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[data-finding]")];
}

function rowAround(list: HTMLElement, target: EventTarget | null): HTMLElement | undefined {
  return rowsOf(list).find((row) => target instanceof Node && row.contains(target));
}

function focusRow(row: HTMLElement | undefined): void {
  row?.querySelector<HTMLElement>("button, input")?.focus();
}

/** Goes to the row of a finding, if it is on screen. */
export function focusFinding(list: HTMLElement | null, id: string): void {
  if (list) focusRow(rowsOf(list).find(({ dataset }) => dataset["finding"] === id));
}

interface CheckKeys {
  readonly onAnswer: (id: string, answer: YesNo) => void;
  readonly onGroupNone: () => void;
}

/** Arrow keys move between findings; Y, N and U answer; A answers the group. */
export function checkKeys({ onAnswer, onGroupNone }: CheckKeys) {
  return (event: KeyboardEvent): void => {
    const { target, currentTarget: list } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || !(list instanceof HTMLElement)) return;
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return;
    const rows = rowsOf(list);
    const row = rowAround(list, target);
    const at = row === undefined ? -1 : rows.indexOf(row);
    const key = event.key.toLowerCase();
    if (key === "arrowdown") focusRow(rows[at + 1]);
    else if (key === "arrowup") focusRow(rows[at - 1]);
    else if (key === "a") onGroupNone();
    else {
      const answer = answers[key];
      const id = row?.dataset["finding"];
      if (answer === undefined || id === undefined) return;
      onAnswer(id, answer);
    }
    event.preventDefault();
  };
}
