// Something flashes in a corner.
addEventListener('DOMContentLoaded', () => {
  const spot = document.createElement('i');
  spot.style.cssText = 'position: fixed; right: 0; bottom: 0; width: 9px; height: 9px; pointer-events: none';
  document.documentElement.append(spot);
  setInterval(() => {
    spot.style.background = spot.style.background === 'red' ? 'lime' : 'red';
  }, 100);
});
