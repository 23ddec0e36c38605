/**
 * Reading flat arrays under `noUncheckedIndexedAccess`. Every index in this folder comes from the arrays' own layout,
 * so a missing cell is a bug, and it shows as NaN. One function for each kind of array: shared by both, the
 * compiler's type feedback would be mixed and the inner loops half as fast.
 */
export function at(cells: Float64Array, cell: number): number {
  return cells[cell] as number;
}

export function index(cells: Int32Array, cell: number): number {
  return cells[cell] as number;
}

export function add(cells: Float64Array, cell: number, value: number): void {
  cells[cell] = (cells[cell] as number) + value;
}
