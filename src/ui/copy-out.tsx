import { CopyText } from "./components/copy-text.tsx";
import { useServices } from "./services.ts";

interface CopyOutProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** Called once it is copied. */
  readonly onCopied?: () => void;
}

/** A text made here to be taken elsewhere, with the plain words for copying. */
export function CopyOut({ onCopied, ...shown }: CopyOutProps) {
  const { texts, output } = useServices();
  const { text } = texts;
  return (
    <CopyText
      {...shown}
      words={{
        copy: text("screens:decide.copy"),
        copied: text("screens:decide.copied"),
        failed: text("screens:decide.copyFailed"),
      }}
      onCopy={async (words) => {
        const isCopied = await output.copy(words);
        if (isCopied) onCopied?.();
        return isCopied;
      }}
    />
  );
}
