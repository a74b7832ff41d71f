// Copies the path beside a button: browsers do not open folders of one's own machine. Without this file the path
// can still be selected.

function reveal() {
  document.querySelectorAll("[data-copy][hidden]").forEach((button) => (button.hidden = false));
}

async function copy(path) {
  try {
    await navigator.clipboard.writeText(path.textContent);
  } catch {
    getSelection().selectAllChildren(path);
    document.execCommand("copy");
  }
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  await copy(button.parentElement.querySelector("code"));
  const words = button.textContent;
  button.textContent = button.dataset.copied;
  setTimeout(() => (button.textContent = words), 2000);
});

document.addEventListener("htmx:afterSettle", reveal);
reveal();
