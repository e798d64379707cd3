Feature: Warnings

  Rule: WRN-1 Sharing read-only memory with a tensor warns

    @WRN-1.1 @needs:REF-15 @needs:REF-12
    Scenario Outline: <description>: t = <code>
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `a.setflags(write=False)`
      When `t = <code>`
      Then it warns with `READ_ONLY_SHARED`
      And `t` is `[1.0, 2.0, 3.0]`
      And `a` is unchanged

      Examples:
        | case       | description             | code                                     |
        | from_numpy | from_numpy              | torch.from_numpy(a)                      |
        | as_tensor  | as_tensor               | torch.as_tensor(a)                       |
        | asarray    | asarray                 | torch.asarray(a)                         |
        | no_copy    | asarray with copy=False | torch.asarray(a, copy=False)             |
        | frombuffer | frombuffer              | torch.frombuffer(a, dtype=torch.float64) |

    @WRN-1.2 @needs:VIW-36 @needs:VIW-32
    Scenario: A broadcast array, which is read-only
      Given `a = np.array([1.0, 2.0])`
      When `t = torch.from_numpy(np.broadcast_to(a, (2, 2)))`
      Then it warns with `READ_ONLY_SHARED`
      And `t` is `[[1.0, 2.0], [1.0, 2.0]]`

    @WRN-1.3 @needs:REF-15 @needs:REF-12
    Scenario: The second time
      Given `a = np.array([1.0, 2.0])`
      And `a.setflags(write=False)`
      And `t = torch.from_numpy(a)`
      Then it warns with `READ_ONLY_SHARED`
      When `u = torch.from_numpy(a)`
      Then it warns with `READ_ONLY_SHARED`
      And `u` is `[1.0, 2.0]`

    @WRN-1.4 @needs:REF-15 @needs:REF-12 @needs:MEM-17
    Scenario: An empty array
      Given `a = np.array([])`
      And `a.setflags(write=False)`
      When `t = torch.from_numpy(a)`
      Then it warns with `READ_ONLY_SHARED`
      And `t.shape` is `(0,)`

  Rule: WRN-2 Copying or sharing without a loss gives no warning

    @WRN-2.1 @needs:MEM-3
    Scenario Outline: A writable array: t = <code>
      Given `a = np.array([1.0, 2.0])`
      When `t = <code>`
      Then `t` is `[1.0, 2.0]`
      And `a` is unchanged

      Examples:
        | case       | code                                     |
        | from_numpy | torch.from_numpy(a)                      |
        | as_tensor  | torch.as_tensor(a)                       |
        | asarray    | torch.asarray(a)                         |
        | frombuffer | torch.frombuffer(a, dtype=torch.float64) |

    @WRN-2.2 @needs:CPY-13 @needs:CPY-14 @needs:CPY-6
    Scenario Outline: A copy of a read-only array: t = <code>
      Given `a = np.array([1.0, 2.0])`
      And `a.setflags(write=False)`
      When `t = <code>`
      Then `t` is `[1.0, 2.0]`
      And `a` is unchanged

      Examples:
        | case    | code                                  |
        | tensor  | torch.tensor(a)                       |
        | asarray | torch.asarray(a, copy=True)           |
        | dtype   | torch.asarray(a, dtype=torch.float32) |

    @WRN-2.3 @needs:CPY-1 @needs:CPY-13
    Scenario Outline: A tensor: u = <code>
      Given `t = torch.tensor([1.0, 2.0])`
      When `u = <code>`
      Then `u` is `[1.0, 2.0]`
      And `t` is unchanged

      Examples:
        | case      | code                                    |
        | as_tensor | torch.as_tensor(t)                      |
        | dtype     | torch.as_tensor(t, dtype=torch.float64) |
        | asarray   | torch.asarray(t, copy=True)             |
        | clone     | t.detach().clone()                      |

  Rule: WRN-3 torch.tensor of a tensor warns

    @WRN-3.1 @needs:CPY-16
    Scenario Outline: A tensor of shape <shape>
      Given `t = torch.tensor(<elements>)`
      When `u = torch.tensor(t)`
      Then it warns with `COPY_OF_TENSOR`
      And `u` is `<elements>`
      And `t` is unchanged

      Examples:
        | case   | shape | elements   |
        | scalar | ()    | 1.5        |
        | vector | (2,)  | [1.0, 2.0] |
        | empty  | (0,)  | []         |

    @WRN-3.2 @needs:CPY-16
    Scenario: Another dtype
      Given `t = torch.tensor([1.0, 2.0])`
      When `u = torch.tensor(t, dtype=torch.float64)`
      Then it warns with `COPY_OF_TENSOR`
      And `u` is `[1.0, 2.0]`
      And `t` is unchanged

  Rule: WRN-4 A cast of complex tensors to a real dtype warns

    @WRN-4.1 @needs:CST-7
    Scenario Outline: <description>
      Given `t = torch.tensor([1.5 + 2j, 2.0 + 0j])`
      When `u = <code>`
      Then it warns with `IMAGINARY_DISCARDED`
      And `u` is `<elements>`
      And `t` is unchanged

      Examples:
        | case    | description      | code                           | elements   |
        | float   | to float32       | t.to(torch.float32)            | [1.5, 2.0] |
        | int     | to int8          | t.to(torch.int8)               | [1, 2]     |
        | named   | float()          | t.float()                      | [1.5, 2.0] |
        | type    | type             | t.type(torch.float64)          | [1.5, 2.0] |
        | type_as | type_as          | t.type_as(torch.tensor([1.0])) | [1.5, 2.0] |
        | sum     | sum with a dtype | t.sum(dtype=torch.float32)     | 3.5        |

    @WRN-4.2 @needs:CST-7
    Scenario: Imaginary parts of zero
      Given `t = torch.tensor([1.0 + 0j])`
      When `u = t.to(torch.float32)`
      Then it warns with `IMAGINARY_DISCARDED`
      And `u` is `[1.0]`

    @WRN-4.3 @needs:ASG-15 @needs:ASG-20
    Scenario Outline: <description>
      Given `t = torch.tensor([0.0, 0.0])`
      When `<code>`
      Then it warns with `IMAGINARY_DISCARDED`
      And `t` is `[1.0, 2.0]`

      Examples:
        | case   | description   | code                                    |
        | assign | An assignment | t[:] = torch.tensor([1 + 2j, 2 + 0j])   |
        | copy_  | copy_         | t.copy_(torch.tensor([1 + 2j, 2 + 0j])) |

    @WRN-4.4 @needs:MEM-3
    Scenario: An array, cast by as_tensor
      Given `a = np.array([1 + 2j])`
      When `t = torch.as_tensor(a, dtype=torch.float32)`
      Then it warns with `IMAGINARY_DISCARDED`
      And `t` is `[1.0]`
      And `a` is unchanged

  Rule: WRN-5 A cast of complex arrays to a real dtype warns

    @WRN-5.1 @needs:CST-7 @needs:CPY-20
    Scenario Outline: <description>
      Given `a = np.array([1.5 + 2j, 2.0 + 0j])`
      When `b = <code>`
      Then it warns with `IMAGINARY_DISCARDED`
      And `b` is `<elements>`
      And `a` is unchanged

      Examples:
        | case    | description          | code                            | elements   |
        | float   | astype of float32    | a.astype(np.float32)            | [1.5, 2.0] |
        | int     | astype of int8       | a.astype(np.int8)               | [1, 2]     |
        | array   | array with a dtype   | np.array(a, dtype=np.float64)   | [1.5, 2.0] |
        | asarray | asarray with a dtype | np.asarray(a, dtype=np.float64) | [1.5, 2.0] |
        | sum     | sum with a dtype     | a.sum(dtype=np.float64)         | 3.5        |

    @WRN-5.2 @needs:CST-7
    Scenario: Imaginary parts of zero
      Given `a = np.array([1.0 + 0j])`
      When `b = a.astype(np.float64)`
      Then it warns with `IMAGINARY_DISCARDED`
      And `b` is `[1.0]`

    @WRN-5.3 @needs:ASG-15 @needs:ASG-28
    Scenario Outline: <description>
      Given `a = np.array([0.0, 0.0])`
      When `<code>`
      Then it warns with `IMAGINARY_DISCARDED`
      And `a` is `[1.0, 2.0]`

      Examples:
        | case   | description       | code                                                       |
        | assign | An assignment     | a[:] = np.array([1 + 2j, 2 + 0j])                          |
        | picked | By an index array | a[np.array([0, 1])] = np.array([1 + 2j, 2 + 0j])           |
        | copyto | copyto            | np.copyto(a, np.array([1 + 2j, 2 + 0j]), casting='unsafe') |

    @WRN-5.4 @needs:CST-7
    Scenario: An empty array
      Given `a = np.array([], dtype=np.complex128)`
      When `b = a.astype(np.float64)`
      Then it warns with `IMAGINARY_DISCARDED`
      And `b.shape` is `(0,)`

  Rule: WRN-6 A cast that discards no imaginary part gives no warning

    @WRN-6.1 @needs:CST-10
    Scenario Outline: <description>
      Given `t = torch.tensor([1.5 + 2j, 0j])`
      When `u = <code>`
      Then `u` is `<elements>`
      And `t` is unchanged

      Examples:
        | case  | description    | code                   | elements       |
        | bool  | A cast to bool | t.to(torch.bool)       | [True, False]  |
        | wider | A wider dtype  | t.to(torch.complex128) | [1.5 + 2j, 0j] |
        | real  | The real parts | t.real                 | [1.5, 0.0]     |

    @WRN-6.2 @needs:CST-7
    Scenario Outline: <description>
      Given `a = np.array([1.5 + 2j, 0j])`
      When `b = <code>`
      Then `b` is `<elements>`
      And `a` is unchanged

      Examples:
        | case     | description      | code                      | elements       |
        | bool     | A cast to bool   | a.astype(np.bool_)        | [True, False]  |
        | narrower | A narrower dtype | a.astype(np.complex64)    | [1.5 + 2j, 0j] |
        | real     | The real parts   | a.real.astype(np.float32) | [1.5, 0.0]     |

    @WRN-6.3 @needs:CST-7
    Scenario: An empty tensor
      Given `t = torch.empty(0, dtype=torch.complex64)`
      When `u = t.to(torch.float32)`
      Then `u.shape` is `(0,)`

  Rule: WRN-7 torch.asarray of a tensor that requires gradients warns

    @WRN-7.1 @needs:CPY-13 @needs:CPY-14
    Scenario Outline: <description>
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `u = <code>`
      Then it warns with `GRADIENTS_INHERITED`
      And `u.requires_grad` is `True`
      And `t` is unchanged

      Examples:
        | case  | description   | code                                  |
        | plain | The tensor    | torch.asarray(t)                      |
        | copy  | A copy        | torch.asarray(t, copy=True)           |
        | dtype | Another dtype | torch.asarray(t, dtype=torch.float64) |

    @WRN-7.2 @needs:CPY-13
    Scenario: A tensor that requires none
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `u = torch.asarray(t.detach())`
      Then `u.requires_grad` is `False`
      And `t` is unchanged

  Rule: WRN-8 The gradient of a result that keeps none warns

    @WRN-8.1 @needs:GRA-12 @needs:ARI-32
    Scenario: A result
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = x * 2`
      When `g = y.grad`
      Then it warns with `GRADIENT_NOT_KEPT`
      And `g` is `None`

    @WRN-8.2 @needs:GRA-12 @needs:ARI-32
    Scenario: A result whose gradient is retained
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `y = x * 2`
      And `y.retain_grad()`
      When `g = y.grad`
      Then `g` is `None`

    @WRN-8.3 @needs:GRA-12
    Scenario Outline: <description>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=<required>)`
      When `g = x.grad`
      Then `g` is `None`

      Examples:
        | case | description                | required |
        | leaf | A leaf                     | True     |
        | none | A tensor outside the graph | False    |

  Rule: WRN-9 A transpose of a tensor that is no matrix warns

    @WRN-9.1 @needs:VIW-3
    Scenario Outline: <call> of a tensor of shape <shape>
      Given `t = torch.zeros(<shape>)`
      When `v = t.<call>`
      Then it warns with `DEPRECATED`
      And `v.shape` is `<transposed>`
      And `t` is unchanged

      Examples:
        | case     | call      | shape     | transposed |
        | T0       | T         | ()        | ()         |
        | T1       | T         | (3,)      | (3,)       |
        | T3       | T         | (2, 3, 4) | (4, 3, 2)  |
        | mT0      | mT        | ()        | ()         |
        | mH0      | mH        | ()        | ()         |
        | adjoint0 | adjoint() | ()        | ()         |

    @WRN-9.2 @needs:VIW-3
    Scenario Outline: <call> of a tensor of shape <shape> gives no warning
      Given `t = torch.zeros(<shape>)`
      When `v = t.<call>`
      Then `v.shape` is `<transposed>`
      And `t` is unchanged

      Examples:
        | case | call | shape     | transposed |
        | T2   | T    | (2, 3)    | (3, 2)     |
        | mT2  | mT   | (2, 3)    | (3, 2)     |
        | mT3  | mT   | (2, 3, 4) | (2, 4, 3)  |
        | mH2  | mH   | (2, 3)    | (3, 2)     |

    @WRN-9.3 @needs:VIW-3
    Scenario: An array gives no warning
      Given `a = np.zeros((2, 3, 4))`
      When `v = a.T`
      Then `v.shape` is `(4, 3, 2)`

  Rule: WRN-10 A mask of uint8 warns

    @WRN-10.1 @needs:IDX-17
    Scenario: An index
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `m = torch.tensor([1, 0, 1], dtype=torch.uint8)`
      When `v = t[m]`
      Then it warns with `DEPRECATED`
      And `v` is `[1.0, 3.0]`
      And `t` is unchanged

    @WRN-10.2
    Scenario: where
      Given `t = torch.tensor([1.0, 2.0])`
      And `m = torch.tensor([1, 0], dtype=torch.uint8)`
      When `v = torch.where(m, t, t * 2)`
      Then it warns with `DEPRECATED`
      And `v` is `[1.0, 4.0]`
      And `t` is unchanged

    @WRN-10.3 @needs:IDX-18
    Scenario: An array takes it as integers, without a warning
      Given `a = np.array([1.0, 2.0, 3.0])`
      When `v = a[np.array([1, 0, 1], dtype=np.uint8)]`
      Then `v` is `[2.0, 1.0, 2.0]`
      And `a` is unchanged
