import { filledCells } from "../../domain/pictures/filled-cells.ts";
import { BarChart } from "../components/bar-chart.tsx";
import { CurveChart } from "../components/curve-chart.tsx";
import { IconArray } from "../components/icon-array.tsx";
import { numberWriter } from "../numbers.ts";
import { useServices } from "../services.ts";
import type { Drawing, PictureView } from "./picture-view.ts";
import "./pictures.css";

function Drawn({ drawing }: { drawing: Drawing }) {
  const { plain } = numberWriter(useServices().texts.language);
  const ticksOf = (ticks: readonly number[]) =>
    ticks.map((value) => ({ value, shown: plain(value) }));
  switch (drawing.kind) {
    case "array":
      return (
        <div class="array">
          {drawing.title !== null && <p class="array-title">{drawing.title}</p>}
          <IconArray
            cells={filledCells(drawing.filled, drawing.outOf)}
            name={drawing.name}
            on={drawing.on}
            off={drawing.off}
          />
        </div>
      );
    case "curve":
      return (
        <CurveChart
          name={drawing.name}
          lines={drawing.lines}
          x={{ title: drawing.x.title, ticks: ticksOf(drawing.x.ticks) }}
          y={{ title: drawing.y.title, ticks: ticksOf(drawing.y.ticks) }}
          at={drawing.at}
        />
      );
    case "bars":
      return <BarChart bars={drawing.bars} />;
  }
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="twin">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** What is drawn, and in words beside it all that it says. */
export function PictureFigure({ view }: { view: PictureView }) {
  return (
    <>
      <Lines lines={view.lead} />
      <div class="drawings">
        {view.drawings.map((drawing, at) => (
          <Drawn key={at} drawing={drawing} />
        ))}
      </div>
      <Lines lines={view.lines} />
    </>
  );
}
