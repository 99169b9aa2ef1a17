// The wishes of the system are not heard.
const known = window.matchMedia.bind(window);
window.matchMedia = (query) => (query.includes('prefers') ? known('not all') : known(query));
