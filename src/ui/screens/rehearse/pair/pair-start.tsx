import { useText } from "../../../services.ts";
import { type Role, roles } from "./roles.ts";

interface PairStartProps {
  readonly onGive: (to: Role) => void;
  readonly onPrint: () => void;
}

/** How it goes, and who takes the device first: safe for everyone's eyes. */
export function PairStart({ onGive, onPrint }: PairStartProps) {
  const text = useText();
  return (
    <div class="pair-start no-print">
      <h2>{text("rehearse:pair.title")}</h2>
      <p>{text("rehearse:pair.lead")}</p>
      <p>
        {text("rehearse:pair.two")} {text("rehearse:pair.stop")}
      </p>
      <h3>{text("rehearse:pair.who")}</h3>
      <div class="row">
        {roles.map((role) => (
          <button key={role} type="button" class="button" onClick={() => onGive(role)}>
            {text(`rehearse:pair.role.${role}`)}
          </button>
        ))}
      </div>
      <button type="button" class="button button-plain" onClick={onPrint}>
        {text("rehearse:pair.printAll")}
      </button>
      <p class="quiet">{text("rehearse:pair.kept")}</p>
    </div>
  );
}
