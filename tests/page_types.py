"""One page of each type that the site has, by its address below the root."""

PAGES = [
    "",
    "modules/packages/",
    "data/numpy/",
    "learning-path/",
    "interview/",
    "interview/mock/",
    "interview/flashcards/",
    "exercises/",
    "progress/",
    "404.html",
]
