// What people type, and what the pages call it. Plurals, verb forms and American spelling need no entry here: the words
// of both sides are compared by their stems (search-text.js).

/** Words that say nothing of what is looked for. */
export const QUIET = new Set(
  `a an the of to do does did don doesn i me my we us our you your u it its that this these those there here what
    whats which how why when where who can could should would will shall may might must be been being am are was
    were have has had s t ll ve re so then than just please tell explain about get got getting let lets need want
    wanna some any also ok best proper properly correct correctly mean means meaning python py python3 vs versus
    between difference differences differ compare use used using way ways work works working happen happens on at
    by`.split(/\s+/),
);

/** Words that say little, some of them because Python has them in half of its lines. */
export const WEAK = new Set(
  `is not in if for from import as with without and or else no one two error exception file code program script
    line name example examples tutorial guide simple make create write add new different same other another all
    every into out up only more most like know find found check see put show call called give inside thing things
    start long too bad good`.split(/\s+/),
);

// Each line: words or phrases that people type, two spaces, what the pages say instead (alternatives after commas).
const TABLE = `
array, arraylist, array list  list, array
vector  list, array
linked list  deque, linked
hash map, hashmap, associative array, object literal, key value pair, map  dictionary, dict
hash table  hash table, dict
hash set, hashset  set
struct, record  dataclass, namedtuple, struct
enum  enumeration
try catch, catch exception, exception handling, handle error, error handling  try except
catch  except
throw, throw exception, throw error  raise, raising exception
constructor, ctor  construction, __init__
destructor  destruction, __del__
self, this keyword, this pointer  self, instance method
new keyword  __new__, construction
ternary, ternary operator, inline if, one line if, question mark operator  conditional expression, conditional
elseif, else if, elsif  elif, conditional
switch, switch case, case statement, select case  match, structural pattern matching
case  match
foreach, for each  for loop
do while, do while loop, repeat until  while loop
goto, label  break, loop
pointer, address of  reference, identity
reference  reference
pass by reference, pass by value, by reference, by value  argument passed, passing argument
null, nil, nullptr, undefined  none, nonetype
null check  none, identity
increment, i++, ++, plus plus, +=, -=, *=  augmented assignment
include, require, using, use statement  import
interface  protocol, abstract class, interface
implements  protocol, abstract class
abstract, abstract method, pure virtual  abstract class, abc
generics, template class  generic, typevar
anonymous function, arrow function, lambda function, inline function  lambda, lambda expression
callback, function pointer, delegate  higher-order function, callable
overloading, method overloading, function overloading  singledispatch, overload, overriding
operator overloading  special method, arithmetic operator
const, constant, final, immutable variable  constant, final
static, static method, static function  static method
static variable, class variable  class attribute
instance variable, member variable, field  instance attribute
private, protected, private variable, private method, access modifier  encapsulation, underscore, private
getter, setter, getter setter, getters setters  property
annotation, type annotation, typing, static typing  type hint
string interpolation, template string, template literal, sprintf, printf, format string  f-string, formatting string
console log, println, echo, cout  print
cin, scanf, readline, user input, keyboard input, prompt user  input
tostring, to string  conversion, str
parseint, string to int, str to int, cast, casting, type casting  conversion, int
substring, slicing string  slice, string
concatenate, concat, string concatenation  join, concatenation
char, character  string
long, bigint  int
double  float
boolean  bool, truth value
truthy, falsy  truth value, truthiness
length, size, count elements  len
push, add to list, add to array, append to array  append
stack  stack, list, deque
queue  queue, deque
priority queue, heap, min heap  heapq
binary search  bisect, binary search
spread, spread operator, destructuring, destructure  unpacking
rest parameter, varargs, variadic, args kwargs, arbitrary argument, *args  *args, parameter
**kwargs, kwargs  **kwargs, keyword argument
optional parameter, optional argument, default parameter, default value  default argument, default
named argument, named parameter, kwarg  keyword argument
mutable default  mutable default, default argument
promise, future  asyncio, future
async, await, coroutine, event loop  asyncio
goroutine, multithreading, threads  thread, asyncio
parallel, parallelism, multicore  multiprocessing, concurrency
mutex, lock  lock, synchronization
gil  global interpreter lock, gil
stream  generator, iterator
yield  generator
instanceof, typeof, type check  isinstance, type
extends, subclass, parent class, base class, super class, superclass, derived class  inheritance, subclass
super  super, inheritance
diamond problem, mro, diamond inheritance  method resolution order
mixin  mixin, multiple inheritance
stack trace, stacktrace, backtrace  traceback, debugging
debugger, debug, breakpoint, pdb  debugging, breakpoint
garbage collector, garbage collection, gc, memory leak, memory management  garbage, memory, reference
regex, regexp, regular expression  regular expression, re
memoization, memoize, memoisation  memoisation, caching, lru_cache
big o, time complexity, complexity  big-o, choosing
deep copy, clone, copy object  deepcopy, copying
read file, open file, with open, write file, write to file  reading writing file, open
with statement, with  context manager
docstring  documentation, docstring
nonlocal, global, global keyword, variable scope  scope
magic method, dunder, dunder method, double underscore  special method, dunder
unhashable, hashable  hashing, hashable
repl, interactive shell, idle  repl
vscode, vs code, pycharm, ide, editor  editor, ide
jupyter, notebook, ipython, colab  jupyter, notebook
date, today, current date, current time, timestamp  datetime, time
sleep, wait, pause, delay  sleep, time
random number  random
http request, web request, fetch url, download, rest api  urllib, http, request
scrape, web scraping, crawler  scraping
database, sql, sqlite  database, sqlite
shell command, run command, system command, bash command  subprocess
env var, env variable, environment variable, dotenv  environment
timezone, time zone, utc  time zone
unicode, utf, utf8, encoding, decode  encoding, bytes

:=, walrus, walrus operator  walrus, assignment expression
%, mod, modulo, modulus, percent  modulo, remainder, operator
//, integer division, int division, floor division  floor division, operator
**, exponent, power  power, operator
@, at sign, at symbol  decorator, matrix
@ operator  matrix
->, arrow  return type, annotation, type hint
==, double equals, !=, is vs ==, is ==, == is  equality, identity
is, is not, is operator  identity
...  ellipsis
[]  list
{}  dict, set
[::-1]  reverse, slice
[:]  slice, copy
*  unpacking, star
|, &, ^, ~, <<, >>  bitwise
#  comment
\\  escape
_, underscore  underscore
., .., single dot, two dots, leading dot, from ., from ..  relative import, dot
import *, import asterisk, wildcard, wildcard import, import all, import everything, asterisk  star import
__name__, __main__, main function, main method, entry script, name main, if name main, -m  main guard
.pyc, pyc, pycache, __pycache__, compiled file, compile  bytecode

dict  dictionary, dict
sys.path  module search path
sys.modules  what happens on import, import cache
importlib, import_module, importlib.import_module  dynamic import
find_spec  search path, module exists
importlib.reload  reload
__path__  package
__package__  relative import
own file, my file, file named, file called, script named  name clash, first match
script called, my script, named my file, named my script  name clash, first match
depend, depend on, dependent  dependency, needed
shorten, shorter  front door, re-export
contain  belongs, contain
isolate, isolated, isolation  environment, isolated
directory, dir  folder
subfolder, sub folder, subdirectory, subpackage, sub package  package, folder, submodule
parent directory, parent folder, upper folder, one level up  search path, relative import
another folder, different folder, other folder, another directory, different directory, other directory  search path
sibling folder, sibling directory, same folder, same directory  search path, beside
pythonpath, python path, site-packages, site packages, import path, module path  search path, sys.path
current directory, working directory, cwd, current working directory  current folder, search path
terminal, command prompt, cmd, console  command line, terminal
library, lib, third party library  package, third-party, library
deps, dependency  dependency
venv, virtualenv, conda, pyenv, virtual env  virtual environment
requirements, requirements.txt, pin version, pinned, lock file, lockfile, ~=  pin, dependency
pip, pip install, pypi  install, pypi
-e, editable, pip install -e, develop mode, setup.py develop  editable install
setup.py, pyproject, pyproject.toml, packaging  pyproject.toml, layout, install
semver, semantic versioning, version number, version string  version, compare version
incompatible, clash, collision, conflict, dependency hell  conflict, clash
shadow, shadowing, shadowed, overshadow, same name, name conflict, named like  clash, name clash, first match
wrong module, wrong file, wrong version  name clash, first match
mock, mocking, stub, spy, test double  mock, patch, fake
monkeypatch, patch, unittest.mock  monkey patching, patch
override function, replace function, replace method, swap function, duck punching, duck punch  monkey patching, patch, rebound
unit test, unittest, pytest, testing  test
cyclic, cycle, cyclical, recursive, mutual  circular, cycle
circular dependency, import loop, import each other  circular import
mutual import, cannot import name, partially initialized  circular import
dynamically, on the fly, programmatically  dynamic
runtime, at runtime  run time
from string, by name, string name, by string  dynamic, dotted path, import_module
from a string, name as string, variable name  dynamic, dotted path, import_module
by path, from path, full path, absolute path, file path, filepath  by its path, file path
untrusted, user supplied, user input import, unsafe  outside, security
reimport, re import, refresh, hot reload, autoreload, live reload, restart  reload
not updated, not picked up, old version, stale  reload, stay old
addon, add on, extension, extensible  plugin
autodiscover, auto discover, discover, autoload, import all module, all modules  discover, plugin, listing
entrypoint, entry point, console script  entry point
slow, takes long, too long, long time, takes forever, speed up  slow, import time, faster
startup, start up, boot time, load time  start-up, import time
defer, deferred, delay import, delayed, on demand, postpone  lazy
alias, rename import, different name, another name, import as, as keyword  alias, import form
only once, loaded once, run once, twice, multiple times, cached  once, sys.modules, twice
share variable, shared variable, global variable, share state  singleton, shared state
across modules, between files, across files  singleton, shared state
side effect, code runs, runs on import, executed on import  side effect, import time, guard
multiple files, several files, split, split file, separate file, reuse code  splitting, module
own module, custom module  module, write
big project, large project, big application, large app  large code base, layout
structure, organize, organise, folder structure  layout, project layout
project structure, directory structure, file structure  layout, project layout
boilerplate, project template, cookiecutter  project layout
command line, cli, argv, argparse, command line argument  command line, argument
run module, run package, run script, run file  main guard, -m, module by its name
run a module, execute module, execute script, start module  main guard, -m, module by its name
without __init__.py, missing __init__.py, no __init__.py, no init  namespace package, forgotten initialiser
unload, unload module, delete module, remove module  sys.modules, reload
try except import, optional import, import fail  optional, fallback, not installed
missing dependency, missing package  optional, not installed
export, exported, public api, api, expose  __all__, public interface, front door
init file, init.py, init, dunder init, initializer  __init__.py, initialiser
optional, if installed, if available, is installed, installed  optional, installed
not installed, missing library, missing module  not installed, modulenotfounderror
no module named, module not found, not found  modulenotfounderror, search path
has no attribute, module has no attribute, no attribute  name clash, partially initialized, submodule
is not a package  modulenotfounderror, clash, package
not callable  callable, import form
not defined, undefined variable  nameerror, scope
shared object, dll, dll load failed, .so, c extension  extension module, built-in
data file, resource, read file in package, package data, asset  data file, resource
type checker, mypy, pyright, type checking  type hint, type checker
pep8, pep 8, isort, style guide, sort import, import order  order, grouping
linter, flake8, pylint, ruff, code review, review, guideline, convention  review, best practices
unused import, dead code, unused code  unused
dag, toposort, topological sort, topological  topological order, load order
dfs  depth-first
bfs  breadth-first
visualize, visualise, diagram, plot, graphviz, draw  draw, graph
zip, zip file, egg, zipapp  zip
flask, django, fastapi, web app  web application, framework
cheat sheet, cheatsheet, summary, overview  when to use what

np, ndarray  numpy, array
elementwise, element wise, vectorize, vectorise, vectorization, ufunc  universal function, loop
matrix multiplication, multiply matrices, matmul, dot product  matrix
dot, dots  relative import, dot
boolean indexing, boolean mask, filter array, conditional selection  mask, condition
fancy indexing, index array  list of positions
flatten, ravel, transpose, vstack, hstack  reshape, stack
average, rolling average, sum along axis  mean, aggregation
missing value, null value, not a number, infinity  nan, inf
truth value of an array, ambiguous  mask, condition
random seed, reproducible  generator, random

roadmap, where do i start, where to begin, getting started, curriculum  learning path
syllabus, course, where to start, table of contents, beginner  learning path
anki, spaced repetition, deck, memorize  flashcard
quiz, problems, challenges, exercises, coding exercise, tasks  practice, exercise
interview prep, interview question, question list, faq  question bank
timer, simulate interview  mock interview
already read, read already, have read, backup, restore progress, my data, save progress, offline  progress

out of range  index, indexerror
referenced before assignment, cannot access local variable  unboundlocalerror, scope
unexpected indent, indented block, inconsistent use of tabs  indentation
invalid literal  conversion, valueerror
can only concatenate, must be str  conversion, concatenation
not subscriptable  none, subscript
not iterable, cannot unpack  iterable, unpacking
required positional argument, positional argument but  argument, parameter
unexpected keyword argument, multiple values for argument  argument, parameter
values to unpack  unpacking
division by zero  zerodivisionerror
maximum recursion depth  recursion
can't decode, codec  encoding
no such file  path, filenotfounderror
json serializable, expecting value  json
does not support item assignment  immutable, mutability
never awaited  asyncio, coroutine
can't instantiate abstract  abstract class
can't pickle  pickle
`;

/** `[phrase, alternatives]` for all that people type and the pages call otherwise. */
export const SYNONYMS = TABLE.trim()
  .split(/\n+/)
  .flatMap((row) => {
    const [typed, said] = row.split("  ");
    return typed.split(", ").map((phrase) => [phrase, said.split(", ")]);
  });
