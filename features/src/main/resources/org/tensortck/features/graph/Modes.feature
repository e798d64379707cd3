Feature: Gradient modes

  Rule: GRA-6 A gradient mode lasts for one statement

    @GRA-6.1 @needs:ARI-32
    Scenario Outline: Inside: with <contexts>
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `with <contexts>: u = t * 2; enabled = torch.is_grad_enabled()`
      Then `(u.requires_grad, u.is_leaf, enabled)` is `<inside>`
      And `u` is `[2.0, 4.0]`
      And `((t * 2).requires_grad, torch.is_grad_enabled())` is `(True, True)`
      And `t` is unchanged

      Examples:
        | case    | contexts                             | inside               |
        | no_grad | torch.no_grad()                      | (False, True, False) |
        | set     | torch.set_grad_enabled(False)        | (False, True, False) |
        | enable  | torch.enable_grad()                  | (True, False, True)  |
        | nested  | torch.no_grad(), torch.enable_grad() | (True, False, True)  |
        | twice   | torch.no_grad(), torch.no_grad()     | (False, True, False) |

    @GRA-6.2 @needs:ARI-32
    Scenario Outline: After torch.set_grad_enabled(False): with <context>
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `torch.set_grad_enabled(False)`
      When `with <context>: u = t * 2`
      Then `(u.requires_grad, u.is_leaf)` is `<inside>`
      And `((t * 2).requires_grad, torch.is_grad_enabled())` is `(False, False)`
      And `t` is unchanged

      Examples:
        | case    | context                      | inside        |
        | no_grad | torch.no_grad()              | (False, True) |
        | set     | torch.set_grad_enabled(True) | (True, False) |
        | enable  | torch.enable_grad()          | (True, False) |

    @GRA-6.3 @needs:IDX-7
    Scenario Outline: A statement that fails inside <context>
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `with <context>: u = t[2]`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `torch.is_grad_enabled()` is `True`
      And `t` is unchanged

      Examples:
        | case    | context                       |
        | no_grad | torch.no_grad()               |
        | set     | torch.set_grad_enabled(False) |

    @GRA-6.4 @needs:ARI-32
    Scenario: A context that is not entered
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `context = torch.no_grad()`
      Then `((t * 2).requires_grad, torch.is_grad_enabled())` is `(True, True)`
