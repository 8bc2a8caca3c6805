(() => {
  const viewer = document.querySelector("rapi-doc");
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  viewer.setAttribute("theme", dark ? "dark" : "light");
  // The path of the page is unknown here, since the router may be nested and a proxy may remove a prefix.
  viewer.setAttribute("spec-url", location.pathname.replace(/\/+$/, "") + "/openapi.json");
  viewer.addEventListener("spec-loaded", (event) => {
    const info = event.detail && event.detail.info;
    if (info && info.title) document.title = info.title;
  });
})();
