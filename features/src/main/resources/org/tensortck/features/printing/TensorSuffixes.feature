Feature: Device, size, dtype and graph of printed tensors

  Rule: PRN-23 A tensor on meta prints device and size, and no elements

    @PRN-23.1
    Scenario Outline: A tensor on meta: <case>
      When `t = torch.empty(<size>, device='meta')`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case         | size | text                                    |
        | vector       | 3    | tensor(..., device='meta', size=(3,))   |
        | matrix       | 2, 3 | tensor(..., device='meta', size=(2, 3)) |
        | nothing      | 0    | tensor(..., device='meta', size=(0,))   |
        | no_dimension | ()   | tensor(..., device='meta', size=())     |

    @PRN-23.2
    Scenario Outline: A tensor on meta of dtype <case>
      When `t = torch.empty(2, dtype=torch.<dtype>, device='meta')`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case    | dtype   | text                                                       |
        | float64 | float64 | tensor(..., device='meta', size=(2,), dtype=torch.float64) |
        | int64   | int64   | tensor(..., device='meta', size=(2,), dtype=torch.int64)   |
        | bool    | bool    | tensor(..., device='meta', size=(2,), dtype=torch.bool)    |

  Rule: PRN-24 A tensor in a graph prints its function or requires_grad

    @PRN-24.1 @needs:DTY-1
    Scenario: A leaf that requires gradients
      When `t = torch.tensor([0.5, 2.0], requires_grad=True)`
      Then `t` prints
        """
        tensor([0.5000, 2.0000], requires_grad=True)
        """

    @PRN-24.2 @needs:DTY-1
    Scenario: A result names the operation that made it
      Given `t = torch.tensor([0.5, 2.0], requires_grad=True)`
      When `u = t.clone()`
      Then `u` prints
        """
        tensor([0.5000, 2.0000], grad_fn=<CloneBackward0>)
        """
      And `t` and `u` do not share memory
      And `t` is unchanged

    @PRN-24.3 @needs:DTY-1
    Scenario: A view names its operation
      Given `t = torch.tensor([0.5, 2.0], requires_grad=True)`
      When `u = t[1]`
      Then `u` prints
        """
        tensor(2., grad_fn=<SelectBackward0>)
        """
      And `t` and `u` share memory
      And `t` is unchanged

    @PRN-24.4 @needs:DTY-1 @needs:REF-2
    Scenario: A detached tensor prints neither
      Given `t = torch.tensor([0.5, 2.0], requires_grad=True)`
      When `u = t.detach()`
      Then `u` prints
        """
        tensor([0.5000, 2.0000])
        """
      And `t` and `u` share memory
      And `t` is unchanged
      And `t.requires_grad` is `True`

    @PRN-24.5
    Scenario: The names of functions: brackets
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE     | NAME               |
        | t[0]     | SelectBackward0    |
        | t[:]     | SliceBackward0     |
        | t[0:1]   | SliceBackward0     |
        | t[:, 1:] | SliceBackward0     |
        | t[...]   | AliasBackward0     |
        | t[()]    | AliasBackward0     |
        | t[None]  | UnsqueezeBackward0 |

    @PRN-24.6
    Scenario: The names of functions: index arrays and masks in brackets
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE                       | NAME           |
        | t[[0, 1]]                  | IndexBackward0 |
        | t[torch.tensor([0, 1])]    | IndexBackward0 |
        | t[torch.tensor([0, 1]), 1] | IndexBackward0 |
        | t[1:, [0]]                 | IndexBackward0 |
        | t[[True, False]]           | IndexBackward0 |
        | t[t > 2]                   | IndexBackward0 |
        | t[True]                    | IndexBackward0 |

    @PRN-24.7
    Scenario: The names of functions: functions that select
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE                                            | NAME                  |
        | torch.index_select(t, 0, torch.tensor([0]))     | IndexSelectBackward0  |
        | torch.gather(t, 0, torch.tensor([[0]]))         | GatherBackward0       |
        | torch.take(t, torch.tensor([0]))                | TakeBackward0         |
        | torch.take_along_dim(t, torch.tensor([[0]]), 1) | GatherBackward0       |
        | torch.masked_select(t, t > 2)                   | MaskedSelectBackward0 |
        | torch.where(t > 2, t, 0)                        | WhereBackward0        |
        | torch.where(t > 2, 0, t)                        | WhereBackward0        |

    @PRN-24.8 @warns:GRADIENTS_INHERITED
    Scenario: The names of functions: copies
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE                        | NAME                |
        | t.clone()                   | CloneBackward0      |
        | t.T.contiguous()            | CloneBackward0      |
        | t.T.reshape(6)              | UnsafeViewBackward0 |
        | t.T.flatten()               | UnsafeViewBackward0 |
        | t.T.ravel()                 | ViewBackward0       |
        | torch.asarray(t, copy=True) | CloneBackward0      |

    @PRN-24.9
    Scenario: The names of functions: shapes
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE                   | NAME                  |
        | t.reshape(6)           | ViewBackward0         |
        | t.T.reshape(3, 2)      | ReshapeAliasBackward0 |
        | t.view(6)              | ViewBackward0         |
        | t.view_as(t)           | ViewBackward0         |
        | t.reshape_as(t)        | ViewBackward0         |
        | t.flatten()            | ViewBackward0         |
        | t[0, 0].flatten()      | ViewBackward0         |
        | t.ravel()              | ViewBackward0         |
        | t.unflatten(1, (3, 1)) | ViewBackward0         |

    @PRN-24.10
    Scenario: The names of functions: orders of axes
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE              | NAME               |
        | t.T               | PermuteBackward0   |
        | t.mT              | TransposeBackward0 |
        | t.t()             | TBackward0         |
        | t.transpose(0, 1) | TransposeBackward0 |
        | t.permute(1, 0)   | PermuteBackward0   |
        | t.movedim(0, 1)   | PermuteBackward0   |
        | t.moveaxis(0, 1)  | PermuteBackward0   |
        | t.swapaxes(0, 1)  | TransposeBackward0 |
        | t.swapdims(0, 1)  | TransposeBackward0 |

    @PRN-24.11
    Scenario: The names of functions: axes of size one
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE                      | NAME               |
        | t.squeeze()               | SqueezeBackward0   |
        | t.squeeze(0)              | SqueezeBackward1   |
        | t.squeeze((0, 1))         | SqueezeBackward2   |
        | t.unsqueeze(0)            | UnsqueezeBackward0 |
        | torch.atleast_1d(t[0, 0]) | ViewBackward0      |
        | torch.atleast_2d(t[0])    | UnsqueezeBackward0 |
        | torch.atleast_3d(t)       | UnsqueezeBackward0 |

    @PRN-24.12
    Scenario: The names of functions: broadcasting
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE                                | NAME            |
        | t.expand(2, 2, 3)                   | ExpandBackward0 |
        | t.expand_as(t)                      | ExpandBackward0 |
        | torch.broadcast_to(t[0], (2, 3))    | ExpandBackward0 |
        | torch.broadcast_tensors(t[0], t)[0] | ExpandBackward0 |

    @PRN-24.13
    Scenario: The names of functions: splitting and windows
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE                     | NAME               |
        | t.select(0, 0)           | SelectBackward0    |
        | t.narrow(0, 0, 1)        | SliceBackward0     |
        | t.split(1)[0]            | SplitBackward0     |
        | t.chunk(2)[0]            | SplitBackward0     |
        | t.tensor_split(2)[0]     | SliceBackward0     |
        | t.unbind()[0]            | UnbindBackward0    |
        | t.unfold(0, 1, 1)        | UnfoldBackward0    |
        | t.as_strided((2,), (1,)) | AsStridedBackward0 |

    @PRN-24.14
    Scenario: The names of functions: diagonals
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE         | NAME                   |
        | t.diagonal() | DiagonalBackward0      |
        | t.diag()     | DiagonalBackward0_copy |
        | t[0].diag()  | DiagEmbedBackward0     |

    @PRN-24.15
    Scenario: The names of functions: joining
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE                              | NAME           |
        | torch.cat([t, t])                 | CatBackward0   |
        | torch.stack([t, t])               | StackBackward0 |
        | torch.hstack([t, t])              | CatBackward0   |
        | torch.vstack([t, t])              | CatBackward0   |
        | torch.cat([torch.zeros(1, 3), t]) | CatBackward0   |

    @PRN-24.16
    Scenario: The names of functions: repetition
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE                      | NAME            |
        | t.repeat(2, 1)            | RepeatBackward0 |
        | t.repeat(1, 1)            | RepeatBackward0 |
        | t.tile(2)                 | RepeatBackward0 |
        | t.repeat_interleave(2)    | ViewBackward0   |
        | t.repeat_interleave(2, 0) | ViewBackward0   |

    @PRN-24.17
    Scenario: The names of functions: reordering elements
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE         | NAME           |
        | t.flip(0)    | FlipBackward0  |
        | t.fliplr()   | FlipBackward0  |
        | t.flipud()   | FlipBackward0  |
        | t.rot90()    | Rot90Backward0 |
        | t.roll(1)    | RollBackward0  |
        | t.roll(1, 0) | RollBackward0  |

    @PRN-24.18 @warns:GRADIENTS_INHERITED
    Scenario: The names of functions: casts
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE                                              | NAME            |
        | t.to(torch.float64)                               | ToCopyBackward0 |
        | t.to(torch.float32, copy=True)                    | ToCopyBackward0 |
        | t.double()                                        | ToCopyBackward0 |
        | t.type(torch.float64)                             | ToCopyBackward0 |
        | t.type_as(torch.tensor(1.0, dtype=torch.float64)) | ToCopyBackward0 |
        | torch.as_tensor(t, dtype=torch.float64)           | ToCopyBackward0 |
        | torch.asarray(t, dtype=torch.float64)             | ToCopyBackward0 |

    @PRN-24.19 @warns:IMAGINARY_DISCARDED
    Scenario: The names of functions: casts to complex dtypes and from them
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      And `c = torch.tensor([[1 + 2j, 3 + 4j]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE                   | NAME            |
        | t.cfloat()             | ToCopyBackward0 |
        | c.to(torch.complex128) | ToCopyBackward0 |
        | c.to(torch.float32)    | ToCopyBackward0 |

    @PRN-24.20
    Scenario: The names of functions: parts of complex numbers
      Given `c = torch.tensor([[1 + 2j, 3 + 4j]], requires_grad=True)`
      And `t = torch.tensor([[1.0, 2.0]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE                     | NAME                   |
        | c.real                   | SelectBackward0        |
        | c.imag                   | SelectBackward0        |
        | torch.view_as_real(c)    | ViewAsRealBackward0    |
        | torch.view_as_complex(t) | ViewAsComplexBackward0 |

    @PRN-24.21
    Scenario: The names of functions: conjugates
      Given `c = torch.tensor([[1 + 2j, 3 + 4j]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE                        | NAME            |
        | c.conj()                    | ConjBackward0   |
        | c.conj().resolve_conj()     | CloneBackward0  |
        | c.conj().imag               | SelectBackward0 |
        | c.conj().imag.resolve_neg() | CloneBackward0  |
        | c.mH                        | ConjBackward0   |
        | c.adjoint()                 | ConjBackward0   |

    @PRN-24.22
    Scenario: The names of functions: arithmetic
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE                                   | NAME               |
        | t + 1                                  | AddBackward0       |
        | t - t                                  | SubBackward0       |
        | 2 - t                                  | RsubBackward1      |
        | t * t                                  | MulBackward0       |
        | t / t                                  | DivBackward0       |
        | 2 / t                                  | MulBackward0       |
        | t % 2                                  | RemainderBackward0 |
        | t ** 2                                 | PowBackward0       |
        | t ** t                                 | PowBackward1       |
        | -t                                     | NegBackward0       |
        | abs(t)                                 | AbsBackward0       |
        | torch.div(t, 2, rounding_mode='trunc') | DivBackward2       |

    @PRN-24.23
    Scenario: The names of functions: complex arithmetic
      Given `c = torch.tensor([[1 + 2j, 3 + 4j]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE   | NAME         |
        | c + 1  | AddBackward0 |
        | c * c  | MulBackward0 |
        | -c     | NegBackward0 |
        | abs(c) | AbsBackward0 |

    @PRN-24.24
    Scenario: The names of functions: reductions
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE      | NAME          |
        | t.sum()   | SumBackward0  |
        | t.sum(0)  | SumBackward1  |
        | t.prod()  | ProdBackward0 |
        | t.prod(0) | ProdBackward1 |
        | t.mean()  | MeanBackward0 |
        | t.mean(0) | MeanBackward1 |
        | t.max()   | MaxBackward1  |
        | t.min()   | MinBackward1  |
        | t.amax(0) | AmaxBackward0 |
        | t.amin(0) | AminBackward0 |

    @PRN-24.25
    Scenario: The names of functions: writes in place
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE                                                             | NAME                |
        | torch.tensor([3.0, 4.0]).copy_(t)                                | CopyBackwards       |
        | (t * 2).copy_(torch.tensor([3.0, 4.0]))                          | CopyBackwards       |
        | (t * 2).fill_(9)                                                 | FillBackward2       |
        | (t * 2).zero_()                                                  | ZeroBackward0       |
        | (t * 2).masked_fill_(torch.tensor([True, False]), 9)             | MaskedFillBackward0 |
        | (t * 2).index_fill_(0, torch.tensor([0]), 9)                     | IndexFillBackward0  |
        | (t * 2).index_put_((torch.tensor([0]),), torch.tensor([9.0]))    | IndexPutBackward0   |
        | torch.tensor([3.0, 4.0]).index_put_((torch.tensor([0]),), t[1:]) | IndexPutBackward0   |
        | (t * 2).add_(1)                                                  | AddBackward0        |
        | (t * 2).sub_(1)                                                  | SubBackward0        |
        | (t * 2).mul_(2)                                                  | MulBackward0        |
        | (t * 2).div_(2)                                                  | DivBackward0        |
        | (t * 2).pow_(2)                                                  | PowBackward0        |

    @PRN-24.26
    Scenario: The names of functions: axes changed in place
      Given `t = torch.tensor([[1.0, 2.0]], requires_grad=True)`
      Then `'grad_fn=<NAME>' in repr(CODE)` is `True` for every row of
        | CODE                     | NAME               |
        | (t * 2).t_()             | TBackward1         |
        | (t * 2).transpose_(0, 1) | TransposeBackward1 |
        | (t * 2).squeeze_()       | SqueezeBackward3   |
        | (t * 2).unsqueeze_(0)    | UnsqueezeBackward1 |

    @PRN-24.27
    Scenario Outline: The names of functions: <code>
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)`
      And `s = torch.tensor([5.0, 6.0], requires_grad=True)`
      And `u = t * 2`
      And `v = u[0]`
      And `w = u[0:1]`
      When `<code>`
      Then `'grad_fn=<<made by>>' in repr(u)` is `True`
      And `'grad_fn=<<view by>>' in repr(v)` is `True`
      And `'grad_fn=<<other by>>' in repr(w)` is `True`
      And `t` is unchanged

      Examples:
        | case      | code            | made by           | view by            | other by           |
        | all       | u[:] = s        | CopyBackwards     | AsStridedBackward0 | AsStridedBackward0 |
        | number    | u[:] = 9        | FillBackward3     | AsStridedBackward0 | AsStridedBackward0 |
        | element   | u[0] = s        | CopySlices        | AsStridedBackward0 | AsStridedBackward0 |
        | list      | u[[0]] = s      | IndexPutBackward0 | AsStridedBackward0 | AsStridedBackward0 |
        | view      | v.copy_(s)      | CopySlices        | AsStridedBackward0 | AsStridedBackward0 |
        | add       | u += 1          | AddBackward0      | AsStridedBackward0 | AsStridedBackward0 |
        | transpose | u.t_()          | TBackward1        | AsStridedBackward0 | AsStridedBackward0 |
        | sibling   | w.t_()          | MulBackward0      | AsStridedBackward0 | TBackward1         |
        | data      | u.data.fill_(9) | MulBackward0      | SelectBackward0    | SliceBackward0     |

  Rule: PRN-25 Device, size, dtype and graph follow in order, and wrap

    @PRN-25.1 @needs:PRN-4 @needs:PRN-24
    Scenario: The dtype comes before the graph
      When `t = torch.tensor([0.5], dtype=torch.float64, requires_grad=True)`
      Then `t` prints
        """
        tensor([0.5000], dtype=torch.float64, requires_grad=True)
        """

    @PRN-25.2 @needs:PRN-23 @needs:PRN-4
    Scenario: The device and the size come before the dtype
      When `t = torch.empty(0, 2, dtype=torch.float64, device='meta')`
      Then `t` prints
        """
        tensor(..., device='meta', size=(0, 2), dtype=torch.float64)
        """

    @PRN-25.3 @needs:PRN-4 @needs:PRN-1
    Scenario: The dtype wraps to a new line
      When `t = torch.tensor([0.5] * 8, dtype=torch.float64)`
      Then `t` prints
        """
        tensor([0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000],
               dtype=torch.float64)
        """

    @PRN-25.4 @needs:PRN-4
    Scenario: The last line of the elements counts two columns more
      When `t = torch.tensor([1234567] * 6, dtype=torch.int32)`
      Then `t` prints
        """
        tensor([1234567, 1234567, 1234567, 1234567, 1234567, 1234567],
               dtype=torch.int32)
        """

    @PRN-25.5 @needs:PRN-4
    Scenario: One column too many
      When `t = torch.tensor([10] * 13, dtype=torch.uint16)`
      Then `t` prints
        """
        tensor([10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
               dtype=torch.uint16)
        """

    @PRN-25.6 @needs:PRN-4
    Scenario: It stays where two columns are left
      When `t = torch.tensor([10] * 13, dtype=torch.int32)`
      Then `t` prints
        """
        tensor([10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10], dtype=torch.int32)
        """

    @PRN-25.7 @needs:PRN-4 @needs:PRN-24 @needs:PRN-1
    Scenario: One part wraps and the next follows it
      When `t = torch.tensor([0.5] * 8, dtype=torch.float64, requires_grad=True)`
      Then `t` prints
        """
        tensor([0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000],
               dtype=torch.float64, requires_grad=True)
        """

    @PRN-25.8 @needs:PRN-4 @needs:PRN-20 @needs:PRN-1
    Scenario: The last line of several decides
      When `t = torch.tensor([0.5] * 9, dtype=torch.float64)`
      Then `t` prints
        """
        tensor([0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000],
               dtype=torch.float64)
        """
