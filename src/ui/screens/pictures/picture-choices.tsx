import type { PictureChoice } from "../../../domain/pictures/picture-choice.ts";
import type { Facts } from "../../../schema/facts.ts";
import type { PictureId } from "../../../schema/pictures.ts";
import { CourseChoice } from "./course-choice.tsx";
import { ScanChoice } from "./scan-choice.tsx";

interface PictureChoicesProps {
  readonly id: PictureId;
  readonly facts: Facts;
  readonly choice: PictureChoice;
  readonly onChoose: (choice: PictureChoice) => void;
}

/** What of a picture to show, where there is a choice. */
export function PictureChoices({ id, ...props }: PictureChoicesProps) {
  if (id === "scan-findings-by-age") return <ScanChoice {...props} />;
  if (id === "course-over-weeks") return <CourseChoice {...props} />;
  return null;
}
