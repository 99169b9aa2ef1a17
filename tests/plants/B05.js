// The button of the settings is missing: they are only found under *More*.
setInterval(() => document.querySelector('nav [data-action="settings"]')?.remove(), 20);
