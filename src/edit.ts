/** Changes single values of a knowledge file in its text, and leaves everything else in it as a person wrote it. */
import { isMap, isScalar, isSeq, parseDocument, type Scalar, stringify, type YAMLMap, type YAMLSeq } from 'yaml';

/** Adds a way to ask to an entry; null when the text holds no such entry, or has that phrasing already. */
export function withPhrasing(text: string, id: string, phrasing: string): string | null {
  const entry = entryIn(text, id);
  if (entry === undefined) return null;
  const list = entry.get('phrasings', true) as YAMLSeq<Scalar> | undefined;
  const value = stringify(phrasing, { lineWidth: 0 }).trimEnd();
  if (list === undefined || !isSeq(list) || list.items.length === 0) {
    const question = entry.items.find(({ key }) => isScalar(key) && key.value === 'question');
    const [key, asked] = [question?.key, question?.value] as [Scalar | undefined, Scalar | undefined];
    if (key?.range == null || list !== undefined) return null;
    const end = endOfLine(text, asked?.range?.[1] ?? key.range[1]);
    const indent = ' '.repeat(columnOf(text, key.range[0]));
    return `${text.slice(0, end)}\n${indent}phrasings:\n${indent}  - ${value}${text.slice(end)}`;
  }
  if (list.items.some((item) => item.value === phrasing)) return null;
  const last = list.items.at(-1);
  if (last?.range == null) return null;
  if (list.flow === true) return `${text.slice(0, last.range[1])}, ${value}${text.slice(last.range[1])}`;
  const end = endOfLine(text, last.range[1]);
  const dash = text.lastIndexOf('-', last.range[0]);
  return `${text.slice(0, end)}\n${' '.repeat(columnOf(text, dash))}- ${value}${text.slice(end)}`;
}

/** Takes a way to ask out of an entry; null when it is not there. */
export function withoutPhrasing(text: string, id: string, index: number): string | null {
  const list = entryIn(text, id)?.get('phrasings', true);
  const item = isSeq(list) ? (list.items[index] as Scalar | undefined) : undefined;
  if (item?.range == null || !isSeq(list)) return null;
  if (list.flow === true) {
    const from = index === 0 ? item.range[0] : text.lastIndexOf(',', item.range[0]);
    const to =
      index === 0 && list.items.length > 1 ? ((list.items[1] as Scalar).range?.[0] ?? item.range[1]) : item.range[1];
    return text.slice(0, from) + text.slice(to);
  }
  const from = text.lastIndexOf('\n', item.range[0]);
  return text.slice(0, from) + text.slice(endOfLine(text, item.range[1]));
}

function entryIn(text: string, id: string): YAMLMap | undefined {
  const { contents } = parseDocument(text);
  const entries = isSeq(contents) ? (contents.items as unknown[]).filter((item): item is YAMLMap => isMap(item)) : [];
  return entries.find((entry) => String(entry.get('id')) === id);
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
