/** Digits as they may be written in a number that can be dialled as it stands. */
const dialable = /^\+?[\d ()./-]{3,30}$/;

/** A number to call: a link where it is nothing but a number, else the words as they stand. */
export function LocalPhone({ phone }: { phone: string }) {
  if (!dialable.test(phone)) return <span>{phone}</span>;
  const digits = phone.replace("(0)", "").replaceAll(/[^\d+]/g, "");
  return (
    <a class="local-phone" href={`tel:${digits}`}>
      <bdi dir="ltr">{phone}</bdi>
    </a>
  );
}
