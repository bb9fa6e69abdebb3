import type { ReactNode } from "react";

export type Column<Row> = { key: string; label: string; cell: (row: Row) => ReactNode; end?: boolean };

type TableProps<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  foot?: ReactNode;
};

/** A table that becomes cards on a phone; the first column names its row. */
export function Table<Row>({ caption, columns, rows, keyOf, foot }: TableProps<Row>) {
  const [head, ...rest] = columns;
  const side = (column: Column<Row>) => (column.end ? "md:text-end tabular-nums" : "");
  return (
    <table className="cards-on-phone my-4 w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b-2 border-ink">
          {columns.map((column) => (
            <th key={column.key} scope="col" className={`py-2 pe-4 ${side(column)}`}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} className="border-b border-line">
            {head ? (
              <th scope="row" className="py-3 pe-4 align-top font-medium">
                {head.cell(row)}
              </th>
            ) : null}
            {rest.map((column) => (
              <td key={column.key} data-label={column.label} className={`py-3 pe-4 ${side(column)}`}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {foot ? <tfoot>{foot}</tfoot> : null}
    </table>
  );
}
