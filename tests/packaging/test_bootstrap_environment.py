"""The environment in .venv/: when it is made, mended or left alone."""

import json
import subprocess
import sys
import threading

import pytest


@pytest.fixture
def environment(script):
    script("bootstrap_libraries")
    return script("bootstrap_environment")


@pytest.fixture
def place(tmp_path):
    """A checkout with locks, whose environment nobody has made yet."""
    folder = tmp_path / "packaging"
    folder.mkdir()
    (folder / "requirements.txt").write_text("a==1 \\\n    --hash=sha256:0\n")
    (folder / "requirements-dev.txt").write_text("a==1\nb==2\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    return tmp_path


@pytest.fixture
def steps(environment, monkeypatch):
    """Record the steps of an installation; "create" leaves an interpreter."""
    done = []

    def create(venv, log):
        done.append("create")
        environment.scripts_folder(venv).mkdir()
        environment.python(venv).touch()

    monkeypatch.setattr(environment, "create", create)
    monkeypatch.setattr(
        environment, "install_locked", lambda python, lock, log: done.append(lock.name)
    )
    monkeypatch.setattr(environment, "pip", lambda python, arguments, log: done.append("project"))
    return done


def test_first_start_installs_and_second_does_nothing(environment, place, steps):
    environment.ensure(place, "run")
    assert steps == ["create", "requirements.txt", "project"]
    steps.clear()
    environment.ensure(place, "run")
    assert steps == []


def test_tests_add_to_the_environment_and_are_enough_to_run(environment, place, steps):
    environment.ensure(place, "run")
    steps.clear()
    environment.ensure(place, "test")
    assert steps == ["requirements-dev.txt", "project"]
    steps.clear()
    environment.ensure(place, "run")
    assert steps == []


def test_changed_lock_installs_again(environment, place, steps):
    environment.ensure(place, "run")
    steps.clear()
    (place / "packaging" / "requirements.txt").write_text("a==2\n")
    environment.ensure(place, "run")
    assert steps == ["requirements.txt", "project"]


def test_changed_project_is_only_registered_again(environment, place, steps):
    environment.ensure(place, "run")
    steps.clear()
    (place / "pyproject.toml").write_text("[project]\nname = 'a'\n")
    environment.ensure(place, "run")
    assert steps == ["project"]


@pytest.mark.parametrize("failing", ["install_locked", "create"])
def test_interrupted_installation_is_made_from_nothing(
    environment, place, steps, monkeypatch, failing
):
    def interrupt(*arguments):
        (place / ".venv" / "half").mkdir()
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(environment, failing, interrupt)
        with pytest.raises(KeyboardInterrupt):
            environment.ensure(place, "run")
    steps.clear()
    environment.ensure(place, "run")
    assert steps == ["create", "requirements.txt", "project"]
    assert not (place / ".venv" / "half").exists()


def test_without_a_network_a_working_environment_is_kept(environment, place, steps, monkeypatch):
    def fail(*arguments):
        raise environment.NetworkError("no network")

    environment.ensure(place, "run")
    steps.clear()
    with monkeypatch.context() as patch:
        patch.setattr(environment, "install_locked", fail)
        with pytest.raises(environment.NetworkError):
            environment.ensure(place, "test")
    environment.ensure(place, "run")
    assert steps == []


@pytest.mark.parametrize("stamp", ["", "[]", "{", '{"state": "unfinished"}'])
def test_unreadable_stamp_means_made_from_nothing(environment, place, steps, stamp):
    environment.ensure(place, "run")
    (place / ".venv" / environment.STAMP).write_text(stamp)
    steps.clear()
    environment.ensure(place, "run")
    assert steps[0] == "create"


@pytest.mark.parametrize("key", ["version", "python", "place"])
def test_environment_of_another_making_is_remade(environment, place, key):
    wanted = environment.wanted_stamp(place, "run")
    assert environment.decide(wanted, wanted) is environment.Plan.NOTHING
    assert environment.decide({**wanted, key: "other"}, wanted) is environment.Plan.REBUILD


def test_environment_without_interpreter_is_remade(environment, place, steps):
    environment.ensure(place, "run")
    environment.python(place / ".venv").unlink()
    steps.clear()
    wanted = environment.wanted_stamp(place, "run")
    assert environment.plan_for(place / ".venv", wanted) is environment.Plan.REBUILD


def test_foreign_environment_is_left_alone(environment, place, steps):
    (place / ".venv").mkdir()
    (place / ".venv" / "pyvenv.cfg").touch()
    with pytest.raises(environment.InstallError, match="Rename or remove it"):
        environment.ensure(place, "run")
    assert steps == []


def test_second_installation_waits_for_the_first(environment, place, steps):
    with environment.guarded(place / ".venv"):
        second = threading.Thread(target=environment.ensure, args=(place, "run"))
        second.start()
        second.join(0.8)
        assert second.is_alive()
        assert steps == []
    second.join(10)
    assert steps == ["create", "requirements.txt", "project"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Failed to establish a new connection: [Errno -3]", "cannot be reached"),
        ("Could not install: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "not the one that was locked"),
        ("ERROR: No matching distribution found for a==1", "another one"),
        ("connection broken by 'SSLError([SSL: CERTIFICATE_VERIFY_FAILED])'", "does not trust"),
        ("ERROR: something new", "Start the same command again"),
    ],
)
def test_failure_is_explained(environment, tmp_path, text, sentence):
    error = environment.explain("It failed.", f"first line\n{text}", tmp_path / "log")
    assert sentence in str(error)
    assert text in str(error)
    assert isinstance(error, environment.NetworkError) is ("connection" in text)


def test_failed_command_shows_the_end_of_its_output(environment, tmp_path):
    code = "for i in range(99): print('line', i)\nraise SystemExit(3)"
    with pytest.raises(environment.InstallError) as caught:
        environment.run_logged([sys.executable, "-c", code], tmp_path / "log", "It failed.")
    assert "line 98" in str(caught.value)
    assert "line 1\n" not in str(caught.value)


def test_pip_is_kept_from_installing_elsewhere(environment):
    environ = {"PIP_TARGET": "x", "PYTHONPATH": "y", "PIP_FIND_LINKS": "z", "PIP_USER": "1"}
    kept = environment.clean_environment(environ)
    assert kept == {"PIP_FIND_LINKS": "z", "PIP_USER": "0"}


def test_packages_are_counted_once(environment, tmp_path):
    lock = tmp_path / "lock"
    lock.write_text("# a==0\na==1 ; x \\\n    --hash=sha256:0\na==2 ; y\nb==1\n    # via a==1\n")
    assert environment.count_packages(lock) == 2


def test_stamp_is_read_from_a_running_interpreter(environment, place):
    stamp = environment.wanted_stamp(place, "test")
    assert json.loads(json.dumps(stamp)) == stamp
    assert f"{sys.version_info[0]}{sys.version_info[1]}" in stamp["python"]


def test_base_python_is_outside_of_any_environment(environment):
    code = "import sys; print(sys.prefix == sys.base_prefix)"
    output = subprocess.check_output([environment.base_python(), "-c", code], text=True)
    assert output.strip() == "True"
