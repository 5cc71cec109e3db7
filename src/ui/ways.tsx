import { DoorList } from "./components/door-list.tsx";
import { hrefOf, type Route } from "./routes.ts";
import { useText } from "./services.ts";

/** Parts of a consultation that other screens lead to. */
const ways = {
  pictures: { screen: "pictures", part: null },
  report: { screen: "report" },
  believe: { screen: "believe" },
  agreement: { screen: "agreement" },
  insist: { screen: "agreement" },
  mirror: { screen: "mirror", part: null },
  insurer: { screen: "mirror", part: "expectations" },
  safetyNet: { screen: "safety-net" },
  onTheWay: { screen: "safety-net" },
  letter: { screen: "handouts", part: "letter" },
  handouts: { screen: "handouts", part: null },
  early: { screen: "pictures", part: "early-scanning" },
} as const satisfies Record<string, Route>;

export type Way = keyof typeof ways;

type ShortWay = "pictures" | "report" | "believe" | "agreement" | "mirror" | "safetyNet";

/** Links to parts of the consultation in a row, by short names, above what is worked on. */
export function WayRow({ label, to }: { label: string; to: readonly ShortWay[] }) {
  const text = useText();
  return (
    <nav class="way-row" aria-label={label}>
      {to.map((way) => (
        <a key={way} href={hrefOf(ways[way])}>
          {text(`screens:ways.${way}.short`)}
        </a>
      ))}
    </nav>
  );
}

/** The same as doors, each with what is behind it. */
export function Ways({ to }: { to: readonly Way[] }) {
  const text = useText();
  return (
    <DoorList
      doors={to.map((way) => ({
        href: hrefOf(ways[way]),
        title: text(`screens:ways.${way}.title`),
        what: text(`screens:ways.${way}.what`),
      }))}
    />
  );
}
