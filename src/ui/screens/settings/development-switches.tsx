import { useText } from "../../services.ts";

/** In development only: the layout mirrored, and words made longer and accented. */
export function DevelopmentSwitches() {
  const text = useText();
  const isPseudo = new URLSearchParams(location.search).has("pseudo");
  return (
    <section>
      <h2>{text("screens:settings.development")}</h2>
      <label class="toggle">
        <input
          type="checkbox"
          checked={document.documentElement.dir === "rtl"}
          onChange={({ currentTarget }) => {
            document.documentElement.dir = currentTarget.checked ? "rtl" : "ltr";
          }}
        />
        <span>{text("screens:settings.rtl")}</span>
      </label>
      <label class="toggle">
        <input
          type="checkbox"
          checked={isPseudo}
          onChange={() => {
            location.search = isPseudo ? "" : "?pseudo";
          }}
        />
        <span>{text("screens:settings.pseudo")}</span>
      </label>
    </section>
  );
}
