// The pictogram inside a part of a drawn screen, where it has one.
import type { Icon } from '../generated/Icon.ts';
import type { Shape } from '../generated/Shape.ts';

export const drawnMarks: Record<Shape, Icon | null> = {
  amount: 'coins',
  bar: null,
  button: null,
  call: 'telephone',
  code: 'code',
  done: 'check',
  dots: null,
  face: 'face',
  field: null,
  hang_up: 'telephone',
  keys: null,
  line: null,
  link: null,
  list: null,
  message: 'message',
  name: 'person',
};
