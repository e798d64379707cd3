"""Runs programs the way Python's own command line does."""

import atexit
import os
import sys
from types import ModuleType

prompt_file = None  # where the prompt's own code is

USAGE = 2  # Python's own exit code for a file that it cannot open


def run_file(path, arguments):
    """Runs a file as __main__ and returns the exit code."""
    try:
        with open(path, "rb") as file:
            source = file.read()
    except OSError as error:
        print(f"can't open file {path!r}: [Errno {error.errno}] {error.strerror}", file=sys.stderr)
        return USAGE
    main = begin([path, *arguments], os.path.dirname(os.path.abspath(path)))
    main.__file__ = path
    return execute(source, path, main)


def run_code(code, arguments):
    """Runs the code of the option -c."""
    return execute(code, "<string>", begin(["-c", *arguments], ""))


def run_input(arguments):
    """Runs the code that standard input has."""
    main = begin(["-", *arguments], "")
    return execute(sys.stdin.read(), "<stdin>", main)


def prompt(banner):
    """Reads and executes statements from the terminal until its end; other input is a program."""
    if not sys.stdin.isatty():
        return run_input([])
    import code

    global prompt_file
    prompt_file = code.__file__
    main = begin([""], "")
    console = code.InteractiveConsole(main.__dict__)
    try:
        import readline  # gives input() its history
    except ImportError:
        pass
    console.showtraceback = lambda: print_traceback(sys.exception())
    try:
        return guarded(lambda: console.interact(banner, exitmsg=""))
    finally:
        finish()


def begin(arguments, folder):
    raise_at_interrupt()
    main = ModuleType("__main__")
    sys.modules["__main__"] = main
    sys.argv = arguments
    sys.path.insert(0, folder)
    return main


def raise_at_interrupt():
    """Lets Ctrl-C raise KeyboardInterrupt in the program, also while it sleeps or waits for input."""
    try:
        import signal
        import threading

        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGUSR1, lambda *_: None)
        ready, waker = os.pipe()
        os.set_blocking(waker, False)
        signal.set_wakeup_fd(waker, warn_on_full_buffer=False)
    except (ImportError, AttributeError, ValueError, OSError, NotImplementedError):
        return  # this Python or this system has no signals; Ctrl-C then ends the process
    program = threading.get_ident()

    def wake():
        # The system gives a signal to any thread. That of the program, if it waits, goes on for a signal of its own only.
        while True:
            if signal.SIGINT in os.read(ready, 64):
                signal.pthread_kill(program, signal.SIGUSR1)

    threading.Thread(target=wake, name="interrupts", daemon=True).start()


def execute(source, name, main):
    try:
        return guarded(lambda: exec(compile(source, name, "exec"), main.__dict__))
    finally:
        finish()


def guarded(program):
    try:
        program()
        return 0
    except SystemExit as stop:
        return exit_code(stop.code)
    except BaseException as error:
        if type(error).__module__ == "polyglot":
            raise  # GraalPy's own way to end the program, for os._exit
        print_traceback(error)
        return 1


def exit_code(code):
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1


def print_traceback(error):
    leave_out_own_frames(error)
    sys.excepthook(type(error), error, error.__traceback__)


def leave_out_own_frames(error):
    """Keeps the frames of the program: those of the façade and of this file, "<….py>", are ours, as is that of the prompt."""
    while error is not None:
        frames = []
        frame = error.__traceback__
        while frame is not None:
            name = frame.tb_frame.f_code.co_filename
            if not (name.startswith("<") and name.endswith(".py>")) and name != prompt_file:
                frames.append(frame)
            frame = frame.tb_next
        for frame, inner in zip(frames, [*frames[1:], None]):
            frame.tb_next = inner
        error.__traceback__ = frames[0] if frames else None
        error = error.__cause__ or error.__context__


def finish():
    """Waits for the program's threads and calls the functions that it registered for its end."""
    if "threading" in sys.modules:
        sys.modules["threading"]._shutdown()
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
