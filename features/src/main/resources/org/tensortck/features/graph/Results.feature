Feature: Results in the graph

  Rule: GRA-1 The result of a tensor that requires gradients requires them

    @GRA-1.1
    Scenario: Brackets
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE     |
        | t[0]     |
        | t[:]     |
        | t[0:1]   |
        | t[:, 1:] |
        | t[...]   |
        | t[()]    |
        | t[None]  |

    @GRA-1.2
    Scenario: Index arrays and masks in brackets
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE                       |
        | t[[0, 1]]                  |
        | t[torch.tensor([0, 1])]    |
        | t[torch.tensor([0, 1]), 1] |
        | t[1:, [0]]                 |
        | t[[True, False]]           |
        | t[t > 2]                   |
        | t[True]                    |

    @GRA-1.3
    Scenario: Functions that select
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE                                            |
        | torch.index_select(t, 0, torch.tensor([0]))     |
        | torch.gather(t, 0, torch.tensor([[0]]))         |
        | torch.take(t, torch.tensor([0]))                |
        | torch.take_along_dim(t, torch.tensor([[0]]), 1) |
        | torch.masked_select(t, t > 2)                   |
        | torch.where(t > 2, t, 0)                        |
        | torch.where(t > 2, 0, t)                        |

    @GRA-1.4 @warns:GRADIENTS_INHERITED
    Scenario: Copies
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE                        |
        | t.clone()                   |
        | t.T.contiguous()            |
        | t.T.reshape(6)              |
        | t.T.flatten()               |
        | t.T.ravel()                 |
        | torch.asarray(t, copy=True) |

    @GRA-1.5
    Scenario: Shapes
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE                   |
        | t.reshape(6)           |
        | t.T.reshape(3, 2)      |
        | t.view(6)              |
        | t.view_as(t)           |
        | t.reshape_as(t)        |
        | t.flatten()            |
        | t[0, 0].flatten()      |
        | t.ravel()              |
        | t.unflatten(1, (3, 1)) |

    @GRA-1.6
    Scenario: Orders of axes
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE              |
        | t.T               |
        | t.mT              |
        | t.t()             |
        | t.transpose(0, 1) |
        | t.permute(1, 0)   |
        | t.movedim(0, 1)   |
        | t.moveaxis(0, 1)  |
        | t.swapaxes(0, 1)  |
        | t.swapdims(0, 1)  |

    @GRA-1.7
    Scenario: Axes of size one
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE                      |
        | t.squeeze()               |
        | t.squeeze(0)              |
        | t.squeeze((0, 1))         |
        | t.unsqueeze(0)            |
        | torch.atleast_1d(t[0, 0]) |
        | torch.atleast_2d(t[0])    |
        | torch.atleast_3d(t)       |

    @GRA-1.8
    Scenario: Broadcasting
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE                                |
        | t.expand(2, 2, 3)                   |
        | t.expand_as(t)                      |
        | torch.broadcast_to(t[0], (2, 3))    |
        | torch.broadcast_tensors(t[0], t)[0] |

    @GRA-1.9
    Scenario: Splitting and windows
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE                     |
        | t.select(0, 0)           |
        | t.narrow(0, 0, 1)        |
        | t.split(1)[0]            |
        | t.chunk(2)[0]            |
        | t.tensor_split(2)[0]     |
        | t.unbind()[0]            |
        | t.unfold(0, 1, 1)        |
        | t.as_strided((2,), (1,)) |

    @GRA-1.10
    Scenario: Diagonals
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE         |
        | t.diagonal() |
        | t.diag()     |
        | t[0].diag()  |

    @GRA-1.11
    Scenario: Joining
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE                              |
        | torch.cat([t, t])                 |
        | torch.stack([t, t])               |
        | torch.hstack([t, t])              |
        | torch.vstack([t, t])              |
        | torch.cat([torch.zeros(1, 3), t]) |

    @GRA-1.12
    Scenario: Repetition
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE                      |
        | t.repeat(2, 1)            |
        | t.repeat(1, 1)            |
        | t.tile(2)                 |
        | t.repeat_interleave(2)    |
        | t.repeat_interleave(2, 0) |

    @GRA-1.13
    Scenario: Another order of the elements
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE         |
        | t.flip(0)    |
        | t.fliplr()   |
        | t.flipud()   |
        | t.rot90()    |
        | t.roll(1)    |
        | t.roll(1, 0) |

    @GRA-1.14 @warns:GRADIENTS_INHERITED
    Scenario: Casts
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE                                              |
        | t.to(torch.float64)                               |
        | t.to(torch.float32, copy=True)                    |
        | t.double()                                        |
        | t.type(torch.float64)                             |
        | t.type_as(torch.tensor(1.0, dtype=torch.float64)) |
        | torch.as_tensor(t, dtype=torch.float64)           |
        | torch.asarray(t, dtype=torch.float64)             |

    @GRA-1.15 @warns:IMAGINARY_DISCARDED
    Scenario: Casts to complex dtypes and from them
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      And `c = torch.tensor([[1 + 2j, 3 + 4j]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE                   |
        | t.cfloat()             |
        | c.to(torch.complex128) |
        | c.to(torch.float32)    |

    @GRA-1.16
    Scenario: Parts of complex numbers
      Given `c = torch.tensor([[1 + 2j, 3 + 4j]], requires_grad=True)`
      And `t = torch.tensor([[1.0, 2.0]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE                     |
        | c.real                   |
        | c.imag                   |
        | torch.view_as_real(c)    |
        | torch.view_as_complex(t) |

    @GRA-1.17
    Scenario: Conjugates
      Given `c = torch.tensor([[1 + 2j, 3 + 4j]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE                        |
        | c.conj()                    |
        | c.conj().resolve_conj()     |
        | (c.conj().imag)             |
        | c.conj().imag.resolve_neg() |
        | c.mH                        |
        | c.adjoint()                 |

    @GRA-1.18
    Scenario: Arithmetic
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE                                   |
        | (t + 1)                                |
        | (t - t)                                |
        | (2 - t)                                |
        | (t * t)                                |
        | (t / t)                                |
        | (2 / t)                                |
        | (t % 2)                                |
        | (t ** 2)                               |
        | (t ** t)                               |
        | (-t)                                   |
        | abs(t)                                 |
        | torch.div(t, 2, rounding_mode='trunc') |

    @GRA-1.19
    Scenario: Complex arithmetic
      Given `c = torch.tensor([[1 + 2j, 3 + 4j]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE    |
        | (c + 1) |
        | (c * c) |
        | (-c)    |
        | abs(c)  |

    @GRA-1.20
    Scenario: Reductions
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, CODE.detach().requires_grad)` is `(True, False, False)` for every row of
        | CODE      |
        | t.sum()   |
        | t.sum(0)  |
        | t.prod()  |
        | t.prod(0) |
        | t.mean()  |
        | t.mean(0) |
        | t.max()   |
        | t.min()   |
        | t.amax(0) |
        | t.amin(0) |

  Rule: GRA-2 A result without gradients is a leaf

    @GRA-2.1
    Scenario: Bools and indices
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, t.requires_grad)` is `(False, True, True)` for every row of
        | CODE             |
        | (t == t)         |
        | (t < 2)          |
        | torch.nonzero(t) |
        | t.argmax()       |
        | t.argmin(0)      |
        | t.all()          |
        | t.any(0)         |

    @GRA-2.2
    Scenario: Integers, and tensors created like others
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `(CODE.requires_grad, CODE.is_leaf, t.requires_grad)` is `(False, True, True)` for every row of
        | CODE                |
        | t.to(torch.int64)   |
        | t.bool()            |
        | torch.zeros_like(t) |
        | t.new_ones(2)       |

    @GRA-2.3
    Scenario: While gradients are not recorded
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)`
      And `u = torch.zeros(2, 2)`
      When `torch.set_grad_enabled(False)`
      Then `(CODE.requires_grad, CODE.is_leaf, t.requires_grad)` is `(False, True, True)` for every row of
        | CODE             |
        | t[[0, 1]]        |
        | t[t > 2]         |
        | t.clone()        |
        | t.T.contiguous() |
        | t.double()       |
        | (t + 1)          |
        | t.sum()          |
        | u.copy_(t)       |
