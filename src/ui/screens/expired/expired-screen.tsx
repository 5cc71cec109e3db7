import { hrefOf } from "../../routes.ts";
import { useText } from "../../services.ts";

/** Says that the consultation left on this screen was wiped, where somebody comes back to it. */
export function ExpiredScreen() {
  const text = useText();
  return (
    <>
      <h1>{text("screens:expired.title")}</h1>
      <p class="expired" role="status">
        {text("screens:expired.what")}
      </p>
      <p>
        <a class="button button-strong" href={hrefOf({ screen: "check", group: null })}>
          {text("ui:home.inTheRoom")}
        </a>
      </p>
    </>
  );
}
