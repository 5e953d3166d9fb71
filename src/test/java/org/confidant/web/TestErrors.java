package org.confidant.web;

import org.confidant.shared.GoalId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Fails in every way that pages know; never part of the application. */
@TestComponent
@Controller
@RequestMapping("/test-error")
class TestErrors {

    @GetMapping("/hidden")
    String hidden() {
        throw new NotVisibleException();
    }

    @GetMapping("/goals/{id}")
    String goal(@PathVariable GoalId id) {
        return "test/page";
    }

    @GetMapping("/list")
    String list(@RequestParam int page) {
        return "test/page";
    }

    @GetMapping("/not-yours")
    String notYours() {
        throw RefusedException.notYours("web.pages.number", 7);
    }

    @GetMapping("/not-now")
    String notNow() {
        throw RefusedException.notNow("web.skip");
    }

    @PostMapping("/changed")
    String changed() {
        throw new OptimisticLockingFailureException("changed");
    }

    @PostMapping("/constraint")
    String constraint() {
        throw new DataIntegrityViolationException("duplicate");
    }
}
