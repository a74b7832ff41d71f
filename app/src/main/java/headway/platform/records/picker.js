// A field above a long list of choices that leaves only what contains the words typed. Without this script
// the list is an ordinary one.

const words = (text) => text.toLocaleLowerCase().split(/\s+/).filter(Boolean);

for (const list of document.querySelectorAll("select[data-search]")) {
  const all = [...list.options];
  const field = document.createElement("input");
  field.type = "search";
  field.autocomplete = "off";
  field.placeholder = list.dataset.search;
  field.setAttribute("aria-label", list.dataset.search);
  field.setAttribute("aria-controls", list.id);
  field.addEventListener("input", () => {
    const wanted = words(field.value);
    const matches = (option) => wanted.every((word) => option.text.toLocaleLowerCase().includes(word));
    list.replaceChildren(...all.filter((option) => option.selected || option.value === "" || matches(option)));
  });
  list.before(field);
}
