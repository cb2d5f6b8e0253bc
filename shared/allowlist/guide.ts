import type { Product } from '../catalogue/product';
import { type Block, heading, item, text, title } from './blocks';
import { featureTable } from './feature-table';
import type { Allowlists } from './lists';
import type { ProductFormat } from './product-formats';

/** Which words describe a file, by its place among a product's files. */
export type FileRole =
  | 'script'
  | 'script-tenant'
  | 'allow'
  | 'optional'
  | 'exempt'
  | 'exempt-tenant'
  | 'voice';

export interface GuideInput {
  readonly product: Product;
  readonly format: ProductFormat;
  readonly lists: Allowlists;
  readonly files: readonly { readonly name: string; readonly role: FileRole }[];
}

/** What an administrator reads beside the lists: where, in which order, how to test and undo, what is not certain. */
export function guide({ product, format, lists, files }: GuideInput): readonly Block[] {
  const { console: at, name } = product;
  const exempt = format.exempt ?? format.allow;
  const unsure = (certainty: string) => item(`allowlist.certainty.${certainty}`);
  return [
    title('allowlist.title', { product: name }),
    text('allowlist.made', { date: lists.date }),
    text('allowlist.least'),
    heading('allowlist.files'),
    ...files.map((file) => item(`allowlist.file.${file.role}`, { file: file.name })),
    ...featureTable(lists.allow),
    heading('allowlist.where'),
    item('allowlist.where-allow', { console: at.allow }),
    at.doNotInspect === ''
      ? item('allowlist.where-exempt-unknown')
      : item('allowlist.where-exempt', { console: at.doNotInspect }),
    item('allowlist.menu'),
    unsure(at.certainty),
    heading('allowlist.order'),
    text(`allowlist.order.${format.order}`),
    ...(format.script ? [text(`allowlist.script.${format.script.id}`, { file: format.script.file })] : []),
    heading('allowlist.tenant'),
    text('allowlist.tenant.conflict'),
    heading('allowlist.limits'),
    item(`allowlist.format.${format.allow}`),
    ...(exempt === format.allow
      ? []
      : [item('allowlist.format.exempt-differs'), item(`allowlist.format.${exempt}`)]),
    ...(format.mostEntries ? [item('allowlist.most-entries', { count: format.mostEntries })] : []),
    ...(format.mostCharacters ? [item('allowlist.most-characters', { count: format.mostCharacters })] : []),
    item('allowlist.api-included'),
    ...lists.withheld.map(({ pattern, hosts }) =>
      hosts.length > 0
        ? item('allowlist.withheld', { pattern, hosts: hosts.join(', ') })
        : item('allowlist.withheld-unnamed', { pattern }),
    ),
    ...(format.note ? [item(`allowlist.note.${format.note}`)] : []),
    item('allowlist.syntax-source', { source: sourceOf(format) }),
    unsure(format.certainty),
    heading('allowlist.voice'),
    text('allowlist.voice.ports', {
      udp: lists.voice.udpPort,
      tcp: lists.voice.tcpPort,
      count: lists.voice.addresses.length,
      feed: lists.voice.feed,
    }),
    heading('allowlist.test'),
    item('allowlist.test.again'),
    item('allowlist.test.issuer'),
    item('allowlist.test.stranger'),
    ...(format.selfTest ? [item('allowlist.test.vendor', { page: format.selfTest })] : []),
    heading('allowlist.undo'),
    text('allowlist.undo.list'),
    ...(format.script ? [text(`allowlist.undo.${format.script.id}`)] : []),
  ];
}

const sourceOf = ({ source, checkedOn }: ProductFormat): string =>
  checkedOn === undefined ? source : `${source} (${checkedOn})`;
