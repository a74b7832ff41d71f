// One key logs a message of today: with whoever has the focus in a list, otherwise with whoever is open.

const isTyping = (element) => element.closest?.("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (event.key !== "t" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
  const item = document.activeElement.closest(".list-item");
  const form = item?.querySelector("form.touch-now") ?? document.querySelector(".person form.touch-now");
  if (!form) return;
  event.preventDefault();
  form.requestSubmit();
});
