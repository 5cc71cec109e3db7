import { hrefOf } from "../../routes.ts";
import { useText } from "../../services.ts";

/** From a part of About to its first page. */
export function WayBack() {
  const text = useText();
  return (
    <p>
      <a href={hrefOf({ screen: "about", part: null })}>{text("about:back")}</a>
    </p>
  );
}
