// What makes everything be spoken does nothing.
const fetched = window.fetch;
window.fetch = (address, ...rest) =>
  String(rest[0]?.body).includes('"talking":true')
    ? Promise.reject(new TypeError('refused'))
    : fetched(address, ...rest);
