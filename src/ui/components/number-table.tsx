interface NumberTableProps {
  readonly caption: string;
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

/** The numbers of a picture, for those who would rather read them. */
export function NumberTable({ caption, columns, rows }: NumberTableProps) {
  return (
    <table class="number-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [first, ...others] }) => (
          <tr key={id}>
            <th scope="row">{first}</th>
            {others.map((cell, at) => (
              <td key={columns[at + 1]?.id}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
