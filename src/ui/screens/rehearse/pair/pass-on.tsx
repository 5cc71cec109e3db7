import { useText } from "../../../services.ts";
import { type Role, roles } from "./roles.ts";

interface PassOnProps {
  readonly from: Role;
  readonly onGive: (to: Role) => void;
  readonly onStart: () => void;
  readonly onPrint: () => void;
}

/** The foot of a card: to whom it goes next. */
export function PassOn({ from, onGive, onStart, onPrint }: PassOnProps) {
  const text = useText();
  return (
    <div class="pass-on no-print">
      <h3>{text("rehearse:pair.done")}</h3>
      <div class="row">
        {roles
          .filter((role) => role !== from)
          .map((role) => (
            <button key={role} type="button" class="button" onClick={() => onGive(role)}>
              {text(`rehearse:pair.give.${role}`)}
            </button>
          ))}
      </div>
      <div class="row">
        <button type="button" class="button button-plain" onClick={onStart}>
          {text("rehearse:pair.toStart")}
        </button>
        {from !== "after" && (
          <button type="button" class="button button-plain" onClick={onPrint}>
            {text("rehearse:pair.print")}
          </button>
        )}
      </div>
    </div>
  );
}
