// Keys on the action that has the focus: d done, l later, n not for me.

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  const item = document.activeElement?.closest(".action-item");
  const button = item?.querySelector(`[data-answer="${CSS.escape(event.key)}"]`);
  if (button) {
    event.preventDefault();
    button.click();
  }
});
