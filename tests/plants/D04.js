// A new page leaves the focus where it was.
const { focus } = HTMLElement.prototype;
HTMLElement.prototype.focus = function (...how) {
  if (this.tagName !== 'H1') focus.apply(this, how);
};
