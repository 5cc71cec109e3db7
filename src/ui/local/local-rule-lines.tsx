import { additionsFor, showsGirft } from "../../domain/local/local-lines.ts";
import { useText } from "../services.ts";
import { LocalBlock } from "./local-block.tsx";
import { useLocalPack } from "./use-local-pack.ts";

/** What the local file adds beside a rule; it stands below the rule's own whole action. */
export function LocalRuleLines({ id }: { id: string }) {
  const text = useText();
  const pack = useLocalPack();
  if (pack === null) return null;
  const lines = [
    ...(showsGirft(pack, id) ? [text("screens:local.girftShown")] : []),
    ...additionsFor(pack, id),
  ];
  if (lines.length === 0) return null;
  return (
    <LocalBlock pack={pack}>
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </LocalBlock>
  );
}
