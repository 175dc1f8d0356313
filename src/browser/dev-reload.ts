// Only in `npm run dev`: the server keeps this connection open; when it is back after a restart,
// the page is read anew.
let opened = false;
new EventSource('/dev/restarted').addEventListener('open', () => {
  if (opened) location.reload();
  opened = true;
});
