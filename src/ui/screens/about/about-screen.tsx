import { LazyPart } from "../../lazy-part.tsx";
import { AccessPart } from "./access-part.tsx";
import { LicencesPart } from "./licences-part.tsx";
import { PurposePart } from "./purpose-part.tsx";
import { SafetyPart } from "./safety-part.tsx";
import "./about.css";

const words = ["about"] as const;
const nothing = (): Promise<null> => Promise.resolve(null);

function Part({ part }: { part: string | null }) {
  switch (part) {
    case "safety":
      return <SafetyPart />;
    case "accessibility":
      return <AccessPart />;
    case "licences":
      return <LicencesPart />;
    default:
      return <PurposePart />;
  }
}

/** Purpose, limits, safety, accessibility and licences; by name, or the first of them. */
export function AboutScreen({ part }: { part: string | null }) {
  return (
    <LazyPart words={words} load={nothing}>
      {() => (
        <div class="about">
          <Part part={part} />
        </div>
      )}
    </LazyPart>
  );
}
