import type { LocalPack } from "../../../schema/local-pack.ts";
import { SaveFile } from "../../files/save-file.tsx";
import { useText } from "../../services.ts";

/** The pack as the file that can be imported again. */
function fileOf(pack: LocalPack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}

/** A copy of the pack to hand on. */
export function ExportPart({ pack }: { pack: LocalPack }) {
  const text = useText();
  return (
    <SaveFile
      label={text("screens:local.file.export")}
      name={`local-pathway-${pack.updatedOn}.json`}
      content={() => fileOf(pack)}
    />
  );
}
