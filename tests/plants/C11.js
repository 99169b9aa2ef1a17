// A finger is taken to press ten millimetres beside the spot where it does.
const there = Object.getOwnPropertyDescriptor(MouseEvent.prototype, 'clientX').get;
Object.defineProperty(PointerEvent.prototype, 'clientX', {
  get() {
    return there.call(this) + 40;
  },
});
